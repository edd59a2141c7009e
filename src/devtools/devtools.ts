import { browser } from "../platform/browser.ts";

// Both paths begin with a slash: Firefox would resolve them against this page otherwise, and show a blank panel.
await browser.devtools.panels.create("WhyClosed", "/icons/mark-32.png", "/src/panel/panel.html");
