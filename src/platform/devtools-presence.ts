import type { Runtime } from "webextension-polyfill";
import { browser } from "./browser.ts";

/** Whether DevTools are open on a tab, and our panel in front of its other panels. */
export type DevtoolsState = "closed" | "open" | "shown";

interface DevtoolsQuestion {
  readonly kind: "devtools";
  readonly tabId: number;
}

/**
 * Asks the devtools page of a tab. Nothing is kept that could be wrong later: a devtools page that is gone does not answer, however it
 * went, and the background may have been stopped as often as it likes.
 */
export async function devtoolsOf(tabId: number): Promise<DevtoolsState> {
  const question: DevtoolsQuestion = { kind: "devtools", tabId };
  try {
    const state: unknown = await browser.runtime.sendMessage(question);
    return state === "open" || state === "shown" ? state : "closed";
  } catch {
    // There is no devtools page at all.
    return "closed";
  }
}

/** Answers that question, in the devtools page of a tab. */
export function answerDevtoolsQuestions(tabId: number, isShown: () => boolean): void {
  const { runtime } = browser;
  runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    // Only the background asks; what a content script sends comes here too.
    if (sender.id !== runtime.id || !sender.url?.startsWith(runtime.getURL(""))) return undefined;
    if (!isQuestion(message) || message.tabId !== tabId) return undefined;
    return Promise.resolve<DevtoolsState>(isShown() ? "shown" : "open");
  });
}

function isQuestion(message: unknown): message is DevtoolsQuestion {
  return typeof message === "object" && message !== null && (message as Partial<DevtoolsQuestion>).kind === "devtools";
}
