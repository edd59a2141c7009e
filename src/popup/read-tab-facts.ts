import { browser } from "../platform/browser.ts";
import { askPageState } from "../platform/page-state.ts";
import type { TabFacts } from "./popup-surroundings.ts";

/** What the background knows of a tab's page. */
export async function readTabFacts(tabId: number): Promise<TabFacts> {
  const [page, kept] = await Promise.all([askPageState(tabId), browser.storage.session.get("notificationsRefused")]);
  return {
    site: page?.site ?? "",
    isUnseen: page?.state === "not-possible",
    access: page?.access ?? { isAll: true, sites: [] },
    notificationsRefused: kept["notificationsRefused"] === true,
  };
}
