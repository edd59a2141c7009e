import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createText } from "../../src/text/create-text.ts";

const read = (file: string): string =>
  readFileSync(join(import.meta.dirname, `../../public/locales/en/${file}.ftl`), "utf8");

/** The English text, from the files that are shipped. */
export const text = createText("en", ["ui", "codes", "causes", "vendors", "compare"].map(read));

/** Without isolation marks around values. */
export function plain(sentence: string | null | undefined): string {
  return (sentence ?? "").replaceAll(/[\u2068\u2069]/gu, "");
}
