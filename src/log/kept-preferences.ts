import { browser } from "../platform/browser.ts";
import { defaultPreferences, type Preferences } from "./preferences.ts";

/** A preference; its default where nothing or something broken is stored. */
export async function getPreference<Name extends keyof Preferences>(name: Name): Promise<Preferences[Name]> {
  const value: unknown = (await browser.storage.local.get(name))[name];
  return typeof value === typeof defaultPreferences[name] ? (value as Preferences[Name]) : defaultPreferences[name];
}

export async function setPreference<Name extends keyof Preferences>(
  name: Name,
  value: Preferences[Name],
): Promise<void> {
  await browser.storage.local.set({ [name]: value });
}
