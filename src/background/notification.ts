import { closeCodeOf } from "../catalog/look-up.ts";
import { browser } from "../platform/browser.ts";
import { loadText } from "../text/load-text.ts";
import type { Text } from "../text/text.ts";
import type { EndpointTrouble } from "./alert-policy.ts";

let text: Promise<Text> | undefined;
const prefix = "socket ";

/** The id of an endpoint's notification: showing it again replaces it. */
const notificationIdOf = (endpoint: string): string => prefix + endpoint;

/** The endpoint of a notification of ours, or null. */
export function endpointOfNotification(notificationId: string): string | null {
  return notificationId.startsWith(prefix) ? notificationId.slice(prefix.length) : null;
}

/** Shows an endpoint's trouble, or brings its notification up to date. */
export async function showNotification(endpoint: string, trouble: EndpointTrouble): Promise<void> {
  text ??= loadText();
  const options = {
    type: "basic" as const,
    iconUrl: browser.runtime.getURL("icons/mark-128.png"),
    ...wordsOf(await text, endpoint, trouble),
  };
  const id = notificationIdOf(endpoint);
  // Chromium's update changes it in place; creating it again would pop it up each time. Firefox has no update and replaces.
  const { update } = browser.notifications as { update?: (id: string, options: object) => Promise<boolean> };
  if (trouble.count > 1 && update && (await update(id, options))) return;
  await browser.notifications.create(id, options);
}

function wordsOf(text: Text, endpoint: string, { code, causeId, count, firstAt, lastAt }: EndpointTrouble) {
  const cause = text.format(`cause-${causeId}.title`);
  const title =
    code === null
      ? text.format("notification-title-without-code")
      : text.format("notification-title", { code: String(code), name: closeCodeOf(code).name });
  const times = count > 1 ? [text.format("notification-times", { count, span: lastAt - firstAt })] : [];
  const meaning = code === null ? cause : text.format(`code-${closeCodeOf(code).id}`, { code: String(code) });
  return { title, message: [endpoint, ...times, meaning].join("\n") };
}

/** Takes an endpoint's notification away. */
export async function clearNotification(endpoint: string): Promise<void> {
  await browser.notifications.clear(notificationIdOf(endpoint));
}
