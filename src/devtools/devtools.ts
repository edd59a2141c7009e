import { browserFamily } from "../platform/browser.ts";
import { passSearchOn } from "./pass-search-on.ts";
import { reportHandshakes } from "./report-handshakes.ts";

// Before anything is waited for, so that no socket ends unseen.
if (browserFamily === "chromium") reportHandshakes();
// With a callback, in both browsers: Chromium gives no promise where it calls its API `browser`. Both paths begin with a slash: Firefox
// would resolve them against this page otherwise, and show a blank panel.
chrome.devtools.panels.create("WhyClosed", "/icons/mark-32.png", "/src/panel/panel.html", (panel) => {
  if (browserFamily === "chromium") passSearchOn(panel);
});
