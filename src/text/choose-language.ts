import { negotiateLanguages } from "@fluent/langneg";
import { type Language, languages } from "./languages.ts";

/**
 * The language to show: the wanted one if there is such, or else the first of the browser's that there is, or English.
 * @param wanted a tag of ours, or "" for the browser's.
 * @param ofBrowser BCP 47 tags, the most wanted first.
 */
export function chooseLanguage(wanted: string, ofBrowser: readonly string[]): Language {
  const asked = wanted === "" ? ofBrowser : [wanted];
  const [found] = negotiateLanguages(asked, languages, { defaultLocale: "en", strategy: "lookup" });
  return languages.find((language) => language === found) ?? "en";
}
