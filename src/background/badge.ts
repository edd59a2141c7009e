import { browser } from "../platform/browser.ts";
import type { BadgeCount } from "./alert-policy.ts";

/** White is readable on both. */
export const colours = { abnormal: "#b3261e", notice: "#855000" } as const;

/** Shows a count of ends on a tab's toolbar button, in the colour of the worst. A tab that is gone is no fault. */
export async function showBadge(tabId: number, badge: BadgeCount | undefined): Promise<void> {
  const count = badge?.count ?? 0;
  // Without a count, the badge of all tabs is seen.
  const text = count === 0 ? null : count > 999 ? "1k+" : String(count);
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: colours[badge?.worst ?? "abnormal"] });
    await browser.action.setBadgeTextColor({ tabId, color: "#ffffff" });
    await browser.action.setBadgeText({ tabId, text });
  } catch {
    // The tab was closed in the meantime.
  }
}
