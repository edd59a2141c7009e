import { markRecord } from "../log/marked-record.ts";
import { getSettings, setSettings } from "../log/kept-settings.ts";
import { isListed } from "../log/settings.ts";
import { browser } from "../platform/browser.ts";
import { hostOf } from "../socket/endpoint.ts";
import { afterDismissed, type AlertState, type Trouble } from "./alert-policy.ts";
import { changeAlertState } from "./alert-state.ts";
import { clearNotification, keyOfNotification } from "./notification.ts";

/** Brings the tab to the front that a notification speaks of, and marks the record. */
export async function followNotification(notificationId: string): Promise<void> {
  const trouble = await dismiss(notificationId);
  if (!trouble) return;
  const { tabId, recordId } = trouble;
  await markRecord(tabId, recordId);
  try {
    const tab = await browser.tabs.update(tabId, { active: true });
    if (tab.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
  } catch {
    // The tab was closed in the meantime.
  }
}

/** A button of a notification was pressed (Chromium): in the order of `notificationButtons`. */
export async function pressNotification(notificationId: string, button: number): Promise<void> {
  const trouble = await dismiss(notificationId);
  if (!trouble) return;
  if (button === 0) await muteSite(trouble);
  else await openReport(trouble);
}

/** The user has closed a notification. Firefox says so of each one that is replaced or has timed out, too, and is not believed. */
export async function notificationClosed(notificationId: string, byUser: boolean): Promise<void> {
  const key = keyOfNotification(notificationId);
  if (__BROWSER__ === "chromium" && byUser && key !== null) await changeAlertState(dismissing(key));
}

/** Mutes the site of the page; of a page without a host, the socket's. */
async function muteSite({ site, endpoint }: Trouble): Promise<void> {
  const host = site || hostOf(endpoint);
  const { mutedSites } = (await getSettings()).settings;
  if (host !== "" && !isListed(host, mutedSites)) await setSettings({ mutedSites: [...mutedSites, host] });
}

/** A worker cannot reach the clipboard; the record's page has the report, with a button that copies it. */
async function openReport({ tabId, recordId }: Trouble): Promise<void> {
  const path = `src/panel/panel.html?tab=${tabId}#record=${encodeURIComponent(recordId)}`;
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
}

/** Takes a notification away for good, and tells what it was about. */
async function dismiss(notificationId: string): Promise<Trouble | undefined> {
  const key = keyOfNotification(notificationId);
  if (key === null) return undefined;
  const trouble = await changeAlertState(dismissing(key));
  await clearNotification(key);
  return trouble;
}

const dismissing = (key: string) => (state: AlertState) => ({
  state: afterDismissed(state, key),
  result: state.troubles[key],
});
