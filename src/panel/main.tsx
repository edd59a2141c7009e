import { computed, signal } from "@preact/signals";
import { render } from "preact";
import { diagnose } from "../diagnosis/diagnose.ts";
import { browserProgram } from "../export/programs.ts";
import { openLog } from "../import/open-log.ts";
import { onLogSignal } from "../log/log-signal.ts";
import { askToStore, faceLogOf } from "../log/face-log.ts";
import { keptRefusal, onLogRefusal } from "../log/log-refusal.ts";
import { getSettings, onSettings } from "../log/kept-settings.ts";
import { isPaused, setPaused } from "../log/paused-tabs.ts";
import { getPreference, setPreference } from "../log/kept-preferences.ts";
import { takeMark } from "../log/marked-record.ts";
import { getSessionFilter, setSessionFilter } from "../log/session-filter.ts";
import { browser, browserFamily } from "../platform/browser.ts";
import { chosenRecord } from "../platform/chosen-record.ts";
import { askPageState, onInspectedPage, onPageOf } from "../platform/page-state.ts";
import { canOpenResource, canRevealInNetwork, openResource, revealInNetwork } from "../platform/devtools-panels.ts";
import { compilePatterns } from "../socket/own-patterns.ts";
import { chooseLanguage } from "../text/choose-language.ts";
import { loadText } from "../text/load-text.ts";
import { loadUserText, onUserText, setWantedLanguage, wantedLanguage } from "../text/user-text.ts";
import { hasDevtoolsSearch, onDevtoolsSearch } from "./devtools-search.ts";
import { downloadFile } from "../ui/download-file.ts";
import { createTheme } from "./theme.ts";
import { createLogExporter } from "./export-dialogue/log-exporter.ts";
import { PanelWindow } from "./opened-logs/panel-window.tsx";
import type { PanelSurroundings } from "./panel-surroundings.ts";

// In DevTools it shows the inspected tab; on a page of its own, which the popup opens, the tab that its address names.
const devtools = browser.devtools as typeof browser.devtools | undefined;
const tabId = devtools?.inspectedWindow.tabId ?? Number(new URLSearchParams(location.search).get("tab"));
// Chromium gives a tab another id when it discards it.
if (!devtools)
  browser.tabs.onReplaced.addListener((next, before) => {
    if (before === tabId) location.search = `?tab=${next}`;
  });
const [firstText, { settings: firstSettings }, marked, lastChosen, incognito] = await Promise.all([
  loadUserText(),
  getSettings(),
  takeMark(tabId),
  chosenRecord.get(tabId),
  // DevTools pages in Firefox have no `tabs`.
  browser.runtime.sendMessage<unknown, boolean>({ kind: "is-private", tabId }),
]);
const log = faceLogOf({ incognito });
const trouble = signal(await keptRefusal.get());
onLogRefusal((refusal) => {
  trouble.value = refusal;
});
const firstRecord = new URLSearchParams(location.hash.slice(1)).get("record") ?? marked;
const settings = signal(firstSettings);
onSettings((read) => {
  settings.value = read.settings;
});
const ownPatterns = (): RegExp[] => compilePatterns(settings.peek().redactionPatterns);
const theme = createTheme();
const text = signal(firstText);
onUserText((next) => {
  text.value = next;
});

const exporter = createLogExporter({
  log,
  tabId,
  // A worker reads the disk alone.
  isHere: () => incognito || trouble.peek() !== null,
  text,
  loadText: (language) => loadText(chooseLanguage(language, [])),
  diagnose,
  patterns: () => settings.peek().redactionPatterns,
  browser: { ...browserProgram(browserFamily, navigator.userAgent), name: browserFamily },
  save: downloadFile,
});

const surroundings: PanelSurroundings = {
  log,
  tabId,
  text,
  language: { get: wantedLanguage, set: setWantedLanguage },
  onSignal: onLogSignal,
  ...(!incognito && { storage: { trouble, tryAgain: askToStore } }),
  onWhole: log.onWhole,
  diagnose,
  ...exporter,
  paused: { get: () => isPaused(tabId), set: (paused) => setPaused(tabId, paused) },
  preferences: { get: getPreference, set: setPreference },
  sessionFilter: { get: () => getSessionFilter(tabId), set: (filter) => setSessionFilter(tabId, filter) },
  ...(devtools && { chosenRecord: { last: lastChosen, set: (id) => chosenRecord.set(tabId, id) } }),
  // A theme that the user has chosen goes before that of DevTools or the system.
  theme: computed(() => (settings.value.theme === "browser" ? theme.value : settings.value.theme)),
  ownPatterns,
  firstView: location.hash === "#codes" ? "codes" : "sockets",
  ...(firstRecord !== null && { firstRecord }),
  ...(canOpenResource && { openSource: openResource }),
  ...(canRevealInNetwork && { revealInNetwork: ({ url }) => revealInNetwork(url) }),
  ...(hasDevtoolsSearch && { onSearch: onDevtoolsSearch }),
  pageState: () => askPageState(tabId),
  onPage: devtools ? onInspectedPage : (listener) => onPageOf(tabId, listener),
  openOptions: () => browser.runtime.openOptionsPage(),
  ...(devtools && { reloadPage: () => devtools.inspectedWindow.reload() }),
};

render(
  <PanelWindow surroundings={surroundings} openLog={openLog} />,
  document.getElementById("panel") ?? document.body,
);
