import { signal } from "@preact/signals";
import { render } from "preact";
import { logFormats } from "../export/formats.ts";
import { logFileName } from "../export/log-file-name.ts";
import { browserProgram } from "../export/programs.ts";
import { exportLog } from "../exporting/export-log.ts";
import { wholeTab } from "../exporting/export-request.ts";
import { getSettings, onSettings, setSettings } from "../log/kept-settings.ts";
import { askToStore, faceLogOf } from "../log/face-log.ts";
import { keptRefusal, onLogRefusal } from "../log/log-refusal.ts";
import { onLogSignal } from "../log/log-signal.ts";
import { isPaused, setPaused } from "../log/paused-tabs.ts";
import { browser, browserFamily } from "../platform/browser.ts";
import { loadUserText, onUserText, setWantedLanguage, wantedLanguage } from "../text/user-text.ts";
import { downloadFile } from "../ui/download-file.ts";
import { createSystemTheme } from "../ui/system-theme.ts";
import { Popup } from "./popup.tsx";
import type { PopupSurroundings } from "./popup-surroundings.ts";
import { readTabFacts } from "./read-tab-facts.ts";

// It belongs to the tab in front of it. On a page of its own, its address names the tab.
const asked = new URLSearchParams(location.search).get("tab");
const [firstText, tab] = await Promise.all([
  loadUserText(),
  asked === null
    ? browser.tabs.query({ active: true, currentWindow: true }).then(([active]) => active)
    : browser.tabs.get(Number(asked)),
]);
const tabId = tab?.id ?? browser.tabs.TAB_ID_NONE;
const incognito = tab?.incognito ?? false;
const log = faceLogOf({ incognito });
const trouble = signal(await keptRefusal.get());
onLogRefusal((refusal) => {
  trouble.value = refusal;
});
const text = signal(firstText);
onUserText((next) => {
  text.value = next;
});

/** Firefox leaves the popup open over the tab that it has opened. */
function closePopup(): void {
  if (browser.extension.getViews({ type: "popup" }).includes(window)) window.close();
}

const surroundings: PopupSurroundings = {
  log,
  tabId,
  text,
  language: { get: wantedLanguage, set: setWantedLanguage },
  onSignal(listener) {
    const stop = [onLogSignal(listener), log.onWhole(listener)];
    return () => stop.forEach((end) => end());
  },
  ...(!incognito && { storage: { trouble, tryAgain: askToStore } }),
  paused: { get: () => isPaused(tabId), set: (paused) => setPaused(tabId, paused) },
  settings: { get: getSettings, set: setSettings, onChange: onSettings },
  tabFacts: () => readTabFacts(tabId),
  systemTheme: createSystemTheme(),
  markSeen: () => void browser.runtime.sendMessage({ kind: "seen", tabId }).catch(() => {}),
  async exportLog() {
    const exportedAt = new Date();
    const file = await exportLog(
      {
        ...wholeTab,
        tab: tabId,
        patterns: (await getSettings()).settings.redactionPatterns,
        exportedAt,
        browser: { ...browserProgram(browserFamily, navigator.userAgent), name: browserFamily },
        language: text.peek().language,
      },
      // A worker reads the disk alone.
      incognito || trouble.peek() ? { here: { log, text: text.peek() } } : {},
    );
    downloadFile({ name: logFileName(exportedAt, logFormats.json.extension), type: file.type, content: file });
  },
  panelAddress: (hash) => browser.runtime.getURL(`src/panel/panel.html?tab=${tabId}${hash}`),
  async openAddress(address) {
    // A page of ours cannot stand in a private window: the browser opens it in another one, where this tab is no opener.
    await browser.tabs.create({ url: address, ...(!incognito && tab?.id !== undefined && { openerTabId: tab.id }) });
    closePopup();
  },
  async openOptions() {
    await browser.runtime.openOptionsPage();
    closePopup();
  },
  reloadPage: () => browser.tabs.reload(tabId),
};

render(<Popup surroundings={surroundings} />, document.getElementById("popup") ?? document.body);
