import { holdToCapacity, tryStoring } from "../log/log-of-tab.ts";
import { browser } from "../platform/browser.ts";
import { catchUp } from "./alert.ts";
import { onCurrentSettings } from "./current-settings.ts";
import { collectLeftBehind, onStorageChanged } from "./left-behind.ts";
import { followNotification, notificationClosed, pressNotification } from "./notification-actions.ts";
import { followPermissionLevel } from "./notifications-refused.ts";
import { receive } from "./receive.ts";
import { followLogRefusal } from "./show-log-refusal.ts";
import { followNewPages } from "./show-new-page.ts";
import { clearMuted, forgetTab, moveTab } from "./tabs.ts";
import { followTabStates, showAllStates, showDefaultState } from "./toolbar.ts";
import { watchHandshakes } from "./web-request.ts";

// Listeners are registered in the first turn: a worker that was started for an event misses it otherwise.
browser.runtime.onMessage.addListener(receive);
browser.storage.onChanged.addListener(onStorageChanged);
browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
browser.tabs.onReplaced.addListener((tabId, before) => moveTab(before, tabId));
const { notifications } = browser;
notifications.onClicked.addListener((id) => void followNotification(id));
notifications.onClosed.addListener((id, byUser) => void notificationClosed(id, byUser));
if (__BROWSER__ === "chromium")
  notifications.onButtonClicked.addListener((id, button) => void pressNotification(id, button));
followPermissionLevel();
followTabStates();
onCurrentSettings((settings) => {
  void clearMuted(settings);
  void showAllStates();
  void holdToCapacity().catch(() => {});
});
// The build's own constant, so that nothing of it is left in Chromium's.
if (__BROWSER__ === "firefox") {
  watchHandshakes();
  followNewPages();
}
followLogRefusal();
void showDefaultState();
void tryStoring();
// What came when the background was stopped while it collected.
void collectLeftBehind().catch(() => {});
void catchUp();
