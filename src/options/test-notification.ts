import { browser } from "../platform/browser.ts";
import type { Text } from "../text/text.ts";

const id = "test";

/** Chromium alone tells what the system allows; it is not in the polyfill's types. */
interface PermissionLevel {
  readonly getPermissionLevel?: () => Promise<string>;
}

/** Shows a notification that says that it is a test. False where the system refuses. */
export async function showTestNotification(text: Text): Promise<boolean> {
  const { getPermissionLevel } = browser.notifications as PermissionLevel;
  if ((await getPermissionLevel?.()) === "denied") return false;
  try {
    await browser.notifications.clear(id);
    await browser.notifications.create(id, {
      type: "basic",
      iconUrl: browser.runtime.getURL("icons/mark-128.png"),
      title: text.format("options-test-title"),
      message: text.format("options-test-message"),
    });
    return true;
  } catch {
    return false;
  }
}

/** The system refused the last notification of an ended socket: the background says so as long as the browser runs. */
export async function areNotificationsRefused(): Promise<boolean> {
  const key = "notificationsRefused";
  return (await browser.storage.session.get(key))[key] === true;
}
