import { browser } from "../platform/browser.ts";
import type { TabFacts } from "./popup-surroundings.ts";

/** What the background knows of a tab's page. An answer that is not understood tells nothing. */
export async function readTabFacts(tabId: number): Promise<TabFacts> {
  const [answer, kept] = await Promise.all([
    // Without an answer, the log alone tells.
    browser.runtime.sendMessage({ kind: "page-state", tabId }).catch(() => undefined),
    browser.storage.session.get("notificationsRefused"),
  ]);
  const { state, site } = (typeof answer === "object" && answer !== null ? answer : {}) as Record<string, unknown>;
  return {
    site: typeof site === "string" ? site : "",
    isUnseen: state === "not-possible",
    notificationsRefused: kept["notificationsRefused"] === true,
  };
}
