import { createText } from "../../src/text/create-text.ts";
import { pseudo } from "../../src/text/pseudo.ts";
import type { Text } from "../../src/text/text.ts";
import type { PlaygroundLanguage } from "./settings.ts";

/** The Fluent files of a language, as `load-text.ts` has them. */
const files = ["ui", "codes", "vendors", "causes", "compare"] as const;

/** The text of a language from the files that are shipped; a packaged file's address is known to extensions alone. */
export async function loadPlaygroundText(wanted: PlaygroundLanguage): Promise<Text> {
  const isPseudo = wanted === "pseudo" || wanted === "pseudo-rtl";
  const language = isPseudo ? "en" : wanted;
  const sources = files.map(async (file) => (await fetch(`/locales/${language}/${file}.ftl`)).text());
  const text = createText(language, await Promise.all(sources), isPseudo ? pseudo : undefined);
  return wanted === "pseudo-rtl" ? { ...text, direction: "rtl" } : text;
}
