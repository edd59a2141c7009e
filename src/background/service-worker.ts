import type { Runtime } from "webextension-polyfill";
import { browser } from "../platform/browser.ts";
import { answer } from "./answer.ts";
import { ingest } from "./ingest.ts";
import { onStorageChanged } from "./left-behind.ts";
import { settleReports } from "./settle-reports.ts";
import { forgetTab, openTabOf } from "./tabs.ts";
import { watchHandshakes } from "./web-request.ts";

// Listeners are registered in the first turn: a worker that was started for an event misses it otherwise.
browser.runtime.onMessage.addListener(
  (message: unknown, sender: Runtime.MessageSender) =>
    ingest(message, sender) ?? settleReports(message, sender) ?? answer(message, sender),
);
browser.storage.onChanged.addListener(onStorageChanged);
browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
browser.notifications.onClicked.addListener((notificationId) => void openTabOf(notificationId));
// The build's own constant, so that nothing of it is left in Chromium's.
if (__BROWSER__ === "firefox") watchHandshakes();
