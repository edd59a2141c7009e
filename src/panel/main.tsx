import { render } from "preact";
import { diagnose } from "../diagnosis/diagnose.ts";
import { onLogSignal } from "../log/log-signal.ts";
import { logOf } from "../log/log-of-tab.ts";
import { isPaused, setPaused } from "../log/paused-tabs.ts";
import { getPreference, setPreference } from "../log/preferences.ts";
import { browser } from "../platform/browser.ts";
import { loadText } from "../text/load-text.ts";
import { createDevtoolsTheme } from "./devtools-theme.ts";
import { exportTabLog } from "./export-tab-log.ts";
import { Panel } from "./panel.tsx";
import type { PanelSurroundings } from "./panel-surroundings.ts";

const { tabId } = browser.devtools.inspectedWindow;
const [text, incognito] = await Promise.all([
  loadText(),
  // DevTools pages in Firefox have no `tabs`.
  browser.runtime.sendMessage<unknown, boolean>({ kind: "is-private", tabId }),
]);
const log = logOf({ incognito });

const surroundings: PanelSurroundings = {
  log,
  tabId,
  text,
  onSignal: onLogSignal,
  diagnose,
  exportLog: () => exportTabLog(log, tabId, text),
  paused: { get: () => isPaused(tabId), set: (paused) => setPaused(tabId, paused) },
  preferences: { get: getPreference, set: setPreference },
  snippetStack: {
    get: () => getPreference("snippetStack"),
    set: (stack) => setPreference("snippetStack", stack),
  },
  theme: createDevtoolsTheme(),
  reloadPage: () => browser.devtools.inspectedWindow.reload(),
};

render(<Panel surroundings={surroundings} />, document.getElementById("panel") ?? document.body);
