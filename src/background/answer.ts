import type { Runtime } from "webextension-polyfill";
import { browser } from "../platform/browser.ts";

/** What our own pages may ask of the background: DevTools pages in Firefox cannot ask for a tab themselves. */
export interface Question {
  readonly kind: "is-private";
  readonly tabId: number;
}

/** Answers a question of a page of ours; undefined for anything else. */
export function answer(message: unknown, sender: Runtime.MessageSender): Promise<boolean> | undefined {
  if (sender.id !== browser.runtime.id || !sender.url?.startsWith(browser.runtime.getURL(""))) return undefined;
  return isQuestion(message) ? browser.tabs.get(message.tabId).then(({ incognito }) => incognito) : undefined;
}

function isQuestion(message: unknown): message is Question {
  if (typeof message !== "object" || message === null) return false;
  const { kind, tabId } = message as Partial<Question>;
  return kind === "is-private" && Number.isInteger(tabId);
}
