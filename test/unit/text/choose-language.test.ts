import { expect, test } from "vitest";
import { chooseLanguage } from "../../../src/text/choose-language.ts";

test.each<[wanted: string, ofBrowser: string[], chosen: string]>([
  ["", ["en-GB"], "en"],
  ["", ["fr-CA", "en"], "fr"],
  ["", ["de", "ru-RU", "en"], "ru"],
  ["", ["ar-EG"], "ar"],
  ["", ["id-ID"], "id"],
  ["", ["de", "ja"], "en"],
  ["", [], "en"],
  ["", ["not a tag"], "en"],
  ["ar", ["en"], "ar"],
  ["tlh", ["fr"], "en"],
])("wanted %j, the browser's %j: %s", (wanted, ofBrowser, chosen) => {
  expect(chooseLanguage(wanted, ofBrowser)).toBe(chosen);
});
