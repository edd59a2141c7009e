import { browser, browserFamily } from "../platform/browser.ts";
import { chosenRecord } from "../platform/chosen-record.ts";
import { answerDevtoolsQuestions } from "../platform/devtools-presence.ts";
import { passSearchOn } from "./pass-search-on.ts";
import { reportHandshakes } from "./report-handshakes.ts";

const { tabId } = browser.devtools.inspectedWindow;
let shown = false;

// Before anything is waited for, so that no socket ends unseen.
if (browserFamily === "chromium") reportHandshakes();
answerDevtoolsQuestions(tabId, () => shown);
// The choice of DevTools that were open before.
chosenRecord.set(tabId, null).catch(() => {});
// With a callback, in both browsers: Chromium gives no promise where it calls its API `browser`. Both paths begin with a slash: Firefox
// would resolve them against this page otherwise, and show a blank panel.
chrome.devtools.panels.create("WhyClosed", "/icons/mark-32.png", "/src/panel/panel.html", (panel) => {
  panel.onShown.addListener(() => {
    shown = true;
    browser.runtime.sendMessage({ kind: "seen", tabId }).catch(() => {});
  });
  panel.onHidden.addListener(() => {
    shown = false;
  });
  if (browserFamily === "chromium") passSearchOn(panel);
});
