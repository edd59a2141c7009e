import { browser } from "../platform/browser.ts";
import { chooseLanguage } from "./choose-language.ts";
import { languages } from "./languages.ts";
import { loadText } from "./load-text.ts";
import type { Text } from "./text.ts";

const key = "language";

/** The language that the user has chosen; "" to follow the browser, also where something broken is stored. */
export async function wantedLanguage(): Promise<string> {
  const value: unknown = (await browser.storage.local.get(key))[key];
  return languages.find((language) => language === value) ?? "";
}

/** Keeps the choice. Every face that is open follows it. */
export async function setWantedLanguage(language: string): Promise<void> {
  await browser.storage.local.set({ [key]: language });
}

/** The text in the language that the user reads. */
export async function loadUserText(): Promise<Text> {
  const ofBrowser = [browser.i18n.getUILanguage(), ...navigator.languages];
  return loadText(chooseLanguage(await wantedLanguage(), ofBrowser));
}

/** Calls the listener with the new text when the user has chosen another language. Returns the function that ends it. */
export function onUserText(listener: (text: Text) => void): () => void {
  const changed = (changes: Readonly<Record<string, unknown>>, area: string): void => {
    if (area === "local" && key in changes) void loadUserText().then(listener);
  };
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}
