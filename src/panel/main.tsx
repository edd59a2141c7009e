import { signal } from "@preact/signals";
import { render } from "preact";
import { diagnose } from "../diagnosis/diagnose.ts";
import { onLogSignal } from "../log/log-signal.ts";
import { logOf } from "../log/log-of-tab.ts";
import { isPaused, setPaused } from "../log/paused-tabs.ts";
import { getPreference, setPreference } from "../log/kept-preferences.ts";
import { getSessionFilter, setSessionFilter } from "../log/session-filter.ts";
import { browser } from "../platform/browser.ts";
import { canOpenResource, canRevealInNetwork, openResource, revealInNetwork } from "../platform/devtools-panels.ts";
import { loadUserText, onUserText, setWantedLanguage, wantedLanguage } from "../text/user-text.ts";
import { hasDevtoolsSearch, onDevtoolsSearch } from "./devtools-search.ts";
import { createTheme } from "./theme.ts";
import { exportTabLog } from "./export-tab-log.ts";
import { Panel } from "./panel.tsx";
import type { PanelSurroundings } from "./panel-surroundings.ts";

// In DevTools it shows the inspected tab; on a page of its own, which the popup opens, the tab that its address names.
const devtools = browser.devtools as typeof browser.devtools | undefined;
const tabId = devtools?.inspectedWindow.tabId ?? Number(new URLSearchParams(location.search).get("tab"));
const [firstText, incognito] = await Promise.all([
  loadUserText(),
  // DevTools pages in Firefox have no `tabs`.
  browser.runtime.sendMessage<unknown, boolean>({ kind: "is-private", tabId }),
]);
const log = logOf({ incognito });
const text = signal(firstText);
onUserText((next) => {
  text.value = next;
});

const surroundings: PanelSurroundings = {
  log,
  tabId,
  text,
  language: { get: wantedLanguage, set: setWantedLanguage },
  onSignal: onLogSignal,
  diagnose,
  exportLog: () => exportTabLog(log, tabId, text.value),
  paused: { get: () => isPaused(tabId), set: (paused) => setPaused(tabId, paused) },
  preferences: { get: getPreference, set: setPreference },
  sessionFilter: { get: () => getSessionFilter(tabId), set: (filter) => setSessionFilter(tabId, filter) },
  theme: createTheme(),
  firstView: location.hash === "#codes" ? "codes" : "sockets",
  ...(canOpenResource && { openSource: openResource }),
  ...(canRevealInNetwork && { revealInNetwork: ({ url }) => revealInNetwork(url) }),
  ...(hasDevtoolsSearch && { onSearch: onDevtoolsSearch }),
  ...(devtools && { reloadPage: () => devtools.inspectedWindow.reload() }),
};

render(<Panel surroundings={surroundings} />, document.getElementById("panel") ?? document.body);
