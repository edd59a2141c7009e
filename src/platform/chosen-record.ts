import { createTextOfTab } from "./text-of-tab.ts";

/**
 * The record that is selected in the panel of a tab. Kept as long as DevTools are open: Firefox loads the panel anew when they are docked
 * or undocked.
 */
export const chosenRecord = createTextOfTab("chosen");
