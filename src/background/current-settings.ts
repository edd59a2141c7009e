import { getSettings, onSettings } from "../log/kept-settings.ts";
import type { Settings } from "../log/settings.ts";

let settings: Promise<Settings> | undefined;
const listeners: ((settings: Settings) => void)[] = [];
onSettings((read) => {
  settings = Promise.resolve(read.settings);
  for (const listener of listeners) listener(read.settings);
});

/** The user's settings, read once for each life of the background and followed from then on. */
export function currentSettings(): Promise<Settings> {
  settings ??= getSettings().then((read) => read.settings);
  return settings;
}

/** Calls the listener when they have changed, and `currentSettings` gives the new ones. */
export function onCurrentSettings(listener: (settings: Settings) => void): void {
  listeners.push(listener);
}
