import { browser } from "../platform/browser.ts";
import { loadUserText, onUserText } from "../text/user-text.ts";
import type { Text } from "../text/text.ts";
import type { Due } from "./alert-policy.ts";
import { notificationButtons, notificationWords } from "./notification-words.ts";
import { noteRefused, notificationsDenied } from "./notifications-refused.ts";

let text: Promise<Text> | undefined;
onUserText((next) => {
  text = Promise.resolve(next);
});
const prefix = "socket ";

/** The id of a trouble's notification: showing it again replaces it. */
const notificationIdOf = (key: string): string => prefix + key;

/** The key of the trouble that a notification of ours tells of, or null. */
export function keyOfNotification(notificationId: string): string | null {
  return notificationId.startsWith(prefix) ? notificationId.slice(prefix.length) : null;
}

/**
 * Shows a trouble, or changes its notification. One that is no longer there is not changed, and only comes back for the end of the
 * trouble. What the system refuses is noted.
 */
export async function showNotification({ key, trouble, showing }: Due): Promise<void> {
  text ??= loadUserText();
  const words = await text;
  const id = notificationIdOf(key);
  const options = {
    type: "basic" as const,
    iconUrl: browser.runtime.getURL("icons/mark-128.png"),
    ...notificationWords(trouble, words),
    // Firefox has no buttons, and throws for them.
    ...(__BROWSER__ === "chromium" && { buttons: notificationButtons(words) }),
  };
  try {
    if (await notificationsDenied()) {
      await noteRefused(true);
      return;
    }
    const there = id in (await browser.notifications.getAll());
    if (showing === "update" && !there) return;
    // Chromium's update changes it in place; creating it again would let it pop up again. Firefox has no update.
    const { update } = browser.notifications as { update?: (id: string, options: object) => Promise<boolean> };
    if (there && showing !== "raise" && update) {
      const changed = await update(id, options);
      // Closed in the meantime: not to pop up again for one more end.
      if (changed || showing === "update") return;
    }
    await browser.notifications.create(id, options);
    await noteRefused(false);
  } catch {
    await noteRefused(true);
  }
}

/** Takes a trouble's notification away. */
export async function clearNotification(key: string): Promise<void> {
  await browser.notifications.clear(notificationIdOf(key));
}
