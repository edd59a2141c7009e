/**
 * Controls (C0, DEL, C1), separators that break lines, bidi controls, invisible spaces, and surrogates without their other half. A page
 * could use them to make one value look like another.
 */
const hidden = /[\p{Cc}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff\p{Cs}]/gu;

/** The text with what cannot be seen written out: a right-to-left override becomes "[U+202E]". */
export function visible(text: string): string {
  return text.replace(hidden, (character) => {
    const point = character.codePointAt(0) ?? 0;
    return `[U+${point.toString(16).toUpperCase().padStart(4, "0")}]`;
  });
}

/** As `visible`, but line feeds stay. */
export function visibleLines(text: string): string {
  return text.split(/\r?\n/u).map(visible).join("\n");
}
