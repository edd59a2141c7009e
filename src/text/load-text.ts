import { browser } from "../platform/browser.ts";
import { createText } from "./create-text.ts";
import type { Text } from "./text.ts";

/** The Fluent files of a language. */
const files = ["ui", "codes", "causes", "vendors"] as const;

/** The text in the language to show. A service worker cannot `import()`, so packaged files are fetched. */
export async function loadText(): Promise<Text> {
  const language = "en";
  const sources = files.map(async (file) => {
    const response = await fetch(browser.runtime.getURL(`locales/${language}/${file}.ftl`));
    return response.text();
  });
  return createText(language, await Promise.all(sources));
}
