import { forgetPrivateTab } from "../log/log-of-tab.ts";
import { browser } from "../platform/browser.ts";
import { afterTabClosed } from "./alert-policy.ts";
import { changeAlertState, readAlertState } from "./alert-state.ts";
import { clearNotification, endpointOfNotification } from "./notification.ts";

/** Brings the tab to the front that a notification speaks of. */
export async function openTabOf(notificationId: string): Promise<void> {
  const endpoint = endpointOfNotification(notificationId);
  if (endpoint === null) return;
  await browser.notifications.clear(notificationId);
  const trouble = (await readAlertState()).troubles[endpoint];
  if (!trouble) return;
  try {
    const tab = await browser.tabs.update(trouble.tabId, { active: true });
    if (tab.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
  } catch {
    // The tab was closed in the meantime.
  }
}

/** A closed tab's trouble is over, and its notification leads nowhere. */
export async function forgetTab(tabId: number): Promise<void> {
  const gone = await changeAlertState((state) => {
    const after = afterTabClosed(state, tabId);
    return { state: after, result: Object.keys(state.troubles).filter((endpoint) => !(endpoint in after.troubles)) };
  });
  for (const endpoint of gone) await clearNotification(endpoint);
  await forgetPrivateTab(tabId);
}
