import { codeSpan } from "./markdown.ts";

/**
 * Sentences that were written before they came here, so that what pages and servers chose in them can no longer be told from our own
 * words. What could mean anything to Markdown or to GitHub (markup, HTML, links, mentions, issues, commits, emoji, what cannot be seen)
 * becomes a code span.
 */

export interface ProseOptions {
  /** How code is written; in the cell of a table, `codeCell`. */
  readonly code?: (value: string) => string;
  /** Most of the sentence that is written, in UTF-16 units. */
  readonly most?: number;
}

/** A part of a sentence: words of any kind, a value that needs a code span, code of our own. */
interface Part {
  readonly kind: "words" | "value" | "own";
  readonly text: string;
}

/** Words and what stands between them. Isolates (FSI, PDI) keep values apart in a sentence from right to left; elsewhere they are not ours. */
const wordsAndGaps = {
  ltr: /[ \u00A0\u202F]+|[^ \u00A0\u202F]+/gu,
  rtl: /[ \u00A0\u202F\u2068\u2069]+|[^ \u00A0\u202F\u2068\u2069]+/gu,
} as const;
const gap = { ltr: /^[ \u00A0\u202F]/u, rtl: /^[ \u00A0\u202F\u2068\u2069]/u } as const;
const isolates = /[\u2068\u2069]/gu;

/** What may stand around a word. A colon only behind it: two of them make an emoji. */
const wordParts = /^(?<before>[“”«»„‘’"'(¿¡]*)(?<core>.*?)(?<after>[“”«»’"'),.;:?!…،؛؟]*)$/su;
/** Letters, figures and what joins them. */
const plain = /^[\p{L}\p{M}\p{N}'’.,/%+×·°\u2010-\u2015\u2212-]*$/u;
/** What GitHub makes a link of, though it looks like a word: addresses, issues, commits. */
const linked = /www\.|gh-\d|(?<![\p{L}\p{N}])[\da-f]{7,40}(?![\p{L}\p{N}])/iu;

/** A sentence as Markdown, on one line. Backticks in it mark code, as they do in our texts. */
export function markdownProse(
  sentence: string,
  { direction }: { readonly direction: "ltr" | "rtl" },
  { code = codeSpan, most = 700 }: ProseOptions = {},
): string {
  const parts = cutText(sentence.trim(), most)
    .split("`")
    .flatMap((piece, index): Part[] =>
      index % 2 === 1 ? [{ kind: "own", text: piece.replaceAll(isolates, "") }] : partsOf(piece, direction),
    );
  const written = joined(parts.filter(({ text }) => text !== ""))
    .map(({ kind, text }) => (kind === "words" ? text : code(text)))
    .join("");
  const line = written.replace(/^[-+]/u, String.raw`\$&`).replace(/^(\d+)([.)])(?=\s|$)/u, String.raw`$1\$2`);
  return direction === "rtl" ? balanced(line) : line;
}

/** The text, or as much of it as fits, with an ellipsis then. No character is cut in two. */
export function cutText(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/u, "")}…`;
}

function partsOf(piece: string, direction: "ltr" | "rtl"): Part[] {
  return (piece.match(wordsAndGaps[direction]) ?? []).flatMap((word): Part[] => {
    if (gap[direction].test(word)) return [{ kind: "words", text: word }];
    const { before = "", core = "", after = "" } = wordParts.exec(word)?.groups ?? {};
    return [
      { kind: "words", text: before },
      { kind: plain.test(core) && !linked.test(core) ? "words" : "value", text: core },
      { kind: "words", text: after },
    ];
  });
}

/** Values with at most a space between two are one value. Two code spans never touch: their backticks would be one fence. */
function joined(parts: readonly Part[]): Part[] {
  const result: Part[] = [];
  for (const part of parts) {
    const last = result.at(-1);
    const beforeLast = result.at(-2);
    if (part.kind === "words" || !last) result.push(part);
    else if (last.kind !== "words") result.splice(-1, 1, { kind: last.kind, text: last.text + part.text });
    else if (part.kind === "value" && last.text === " " && beforeLast?.kind === "value")
      result.splice(-2, 2, { kind: "value", text: `${beforeLast.text} ${part.text}` });
    else result.push(part);
  }
  return result;
}

/** Each isolate is ended, and none is ended that was not begun. */
function balanced(line: string): string {
  let open = 0;
  const written = line.replaceAll(isolates, (mark) => {
    if (mark === "\u2069" && open === 0) return "";
    open += mark === "\u2068" ? 1 : -1;
    return mark;
  });
  return written + "\u2069".repeat(open);
}
