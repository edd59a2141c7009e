/**
 * A text as it is searched: in lower case, without accents, harakat and tatweel, and with the forms of a letter that people type for one
 * another made one. The same in every language of the interface.
 */
export function foldText(text: string): string {
  return text
    .normalize("NFKD")
    .replaceAll(/[\p{M}\u0640]/gu, "")
    .toLowerCase()
    .replaceAll("ё", "е")
    .replaceAll("ى", "ي")
    .replaceAll("ة", "ه")
    .replaceAll(/[-\u2010-\u2015]/g, "");
}

/** The words of a search, folded. Every one of them has to be found. */
export function wordsOf(query: string): string[] {
  return foldText(query)
    .split(/[\s,.،;]+/)
    .filter((word) => word !== "");
}
