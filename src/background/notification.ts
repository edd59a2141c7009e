import { causeTexts } from "../diagnosis/cause-texts.ts";
import { browser } from "../platform/browser.ts";
import { loadUserText, onUserText } from "../text/user-text.ts";
import type { Text } from "../text/text.ts";
import type { AlertCause, EndpointTrouble } from "./alert-policy.ts";

let text: Promise<Text> | undefined;
onUserText((next) => {
  text = Promise.resolve(next);
});
const prefix = "socket ";

/** The id of an endpoint's notification: showing it again replaces it. */
const notificationIdOf = (endpoint: string): string => prefix + endpoint;

/** The endpoint of a notification of ours, or null. */
export function endpointOfNotification(notificationId: string): string | null {
  return notificationId.startsWith(prefix) ? notificationId.slice(prefix.length) : null;
}

/** Shows an endpoint's trouble, or brings its notification up to date. */
export async function showNotification(endpoint: string, trouble: EndpointTrouble): Promise<void> {
  text ??= loadUserText();
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

function wordsOf(text: Text, endpoint: string, { code, name, cause, count, firstAt, lastAt }: EndpointTrouble) {
  const title =
    code === null
      ? text.format("notification-title-without-code")
      : text.format("notification-title", { code: String(code), name });
  const times = count > 1 ? [text.format("notification-times", { count, span: lastAt - firstAt })] : [];
  return { title, message: [endpoint, ...times, lineOf(cause, text)].join("\n") };
}

/** The cause and its first evidence in one line. */
function lineOf(cause: AlertCause, text: Text): string {
  const { confidence, evidence, values } = cause;
  // What a code says in one line is a sentence already.
  const words = text.format(causeTexts(cause).title, values).replace(/[.。]$/, "");
  const title = text.format(`notification-cause-${confidence}`, { title: words });
  if (!evidence) return title;
  return `${title} ${text.format(`evidence-${evidence.id}`, evidence.values)}`.replaceAll("`", "");
}

/** Takes an endpoint's notification away. */
export async function clearNotification(endpoint: string): Promise<void> {
  await browser.notifications.clear(notificationIdOf(endpoint));
}
