import { browser, browserFamily } from "../platform/browser.ts";
import { reportHandshakes } from "./report-handshakes.ts";

// Before anything is waited for, so that no socket ends unseen.
if (browserFamily === "chromium") reportHandshakes();
// Both paths begin with a slash: Firefox would resolve them against this page otherwise, and show a blank panel.
await browser.devtools.panels.create("WhyClosed", "/icons/mark-32.png", "/src/panel/panel.html");
