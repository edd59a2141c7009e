import { browser } from "../platform/browser.ts";

/** Shows a count of abnormal ends on a tab's toolbar button; nothing for 0. A tab that is gone is no fault. */
export async function showBadge(tabId: number, count: number): Promise<void> {
  const text = count === 0 ? "" : count > 999 ? "1k+" : String(count);
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: "#b3261e" });
    await browser.action.setBadgeText({ tabId, text });
  } catch {
    // The tab was closed in the meantime.
  }
}
