import { browser } from "../platform/browser.ts";

/** What the user has chosen, with the value that holds until then. */
const defaults = { preserveLog: false, snippetStack: "" };
export type Preferences = typeof defaults;

/** A preference; its default where nothing or something broken is stored. */
export async function getPreference<Name extends keyof Preferences>(name: Name): Promise<Preferences[Name]> {
  const value: unknown = (await browser.storage.local.get(name))[name];
  return typeof value === typeof defaults[name] ? (value as Preferences[Name]) : defaults[name];
}

export async function setPreference<Name extends keyof Preferences>(
  name: Name,
  value: Preferences[Name],
): Promise<void> {
  await browser.storage.local.set({ [name]: value });
}
