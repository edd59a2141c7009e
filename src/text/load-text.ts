import { createText } from "./create-text.ts";
import type { Language } from "./languages.ts";
import { pseudo } from "./pseudo.ts";
import type { Text } from "./text.ts";

/** The Fluent files of a language. */
const files = ["ui", "codes", "vendors", "causes", "compare"] as const;

/** The text of a language, for any page or worker of the extension. A service worker cannot `import()`, so packaged files are fetched. */
export async function loadText(language: Language): Promise<Text> {
  const sources = files.map(async (file) => {
    const response = await fetch(new URL(`/locales/${language}/${file}.ftl`, location.href));
    return response.text();
  });
  return createText(language, await Promise.all(sources), __PSEUDO__ ? pseudo : undefined);
}
