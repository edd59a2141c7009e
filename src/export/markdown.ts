import { visible, visibleLines } from "../socket/visible.ts";
import type { LogSentences } from "./describe-record.ts";
import type { Values } from "../diagnosis/verdict.ts";

/**
 * Markdown (GitHub's) around values that pages and servers chose. Such a value is a code span, in which nothing is a link, a mention
 * (`@name`), an issue (`#1`), a commit or markup; a fence or a span is longer than any run of backticks in it.
 */

/** Stand for the edges of a value and for its backticks while a sentence is put together; a value cannot hold them (private use). */
const marks = { start: "\uE000", end: "\uE001", backtick: "\uE002" } as const;
const anyMark = /[\uE000-\uE002]/gu;

/** Words and codes that mean nothing in Markdown, and what a sentence may choose its form by. */
const isPlain = (value: string): boolean =>
  /^(?:\d{1,5}|(?:\d{1,5} )?\p{L}+(?:[ -]\p{L}+)*)$/u.test(value) && !/^[\da-f]{7,40}$/iu.test(value);

const longestRun = (text: string): number => Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));

/** Any value, as it is, on one line. What cannot be seen is written out. */
export function codeSpan(value: string): string {
  const shown = visible(value);
  const fence = "`".repeat(longestRun(shown) + 1);
  // One space at both ends is taken off again, and keeps backticks apart.
  const pad = /^[ `]|[ `]$/u.test(shown) || shown === "" ? " " : "";
  return fence + pad + shown + pad + fence;
}

/** Any text as a block of code, line by line. */
export function codeBlock(text: string, language = ""): string {
  const shown = visibleLines(text);
  const fence = "`".repeat(Math.max(3, longestRun(shown) + 1));
  return `${fence}${language}\n${shown}\n${fence}`;
}

/** A value in a cell of a table, where a vertical bar ends a code span, too. */
export function codeCell(value: string): string {
  const shown = visible(value);
  if (!/[|\\]/u.test(shown)) return codeSpan(value);
  const entities = shown.replace(/[^\p{L}\p{N} ./-]/gu, (character) => `&#${character.codePointAt(0)};`);
  return `<code>${entities}</code>`;
}

/** A sentence of ours with the values of a record. Its own code stays code. In the cell of a table, `code` is `codeCell`. */
export function markdownSentence(text: LogSentences, id: string, values: Values = {}, code = codeSpan): string {
  const marked = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, markValue(value)]));
  return markdownOf(text.format(id, marked), text, code);
}

function markValue(value: Values[string]): Values[string] {
  if (typeof value === "number") return value;
  if (typeof value === "string") return mark(value);
  return value.some((item) => typeof item === "string") ? value.map((item) => mark(String(item))) : value;
}

function mark(value: string): string {
  if (isPlain(value)) return value;
  const shown = visible(value).replace(anyMark, "\uFFFD").replaceAll("`", marks.backtick);
  return marks.start + shown + marks.end;
}

/** Isolation marks keep values apart in a sentence written from right to left; elsewhere they would only spoil a search. */
function markdownOf(written: string, { direction }: LogSentences, code: typeof codeSpan): string {
  const sentence = direction === "rtl" ? written : written.replaceAll(/[\u2068\u2069]/gu, "");
  return sentence
    .split("`")
    .map((piece, index) => (index % 2 === 1 ? ownCode(piece, code) : ownWords(piece, code)))
    .join("");
}

function ownCode(piece: string, code: typeof codeSpan): string {
  const plain = piece
    .replaceAll(marks.backtick, "`")
    .replaceAll(anyMark, "")
    .replaceAll(/[\u2068\u2069]/gu, "");
  return code(plain);
}

function ownWords(piece: string, code: typeof codeSpan): string {
  return piece
    .split(/(\uE000[^\uE001]*\uE001)/u)
    .map((part) =>
      part.startsWith(marks.start)
        ? code(part.slice(1, -1).replaceAll(marks.backtick, "`"))
        : part.replaceAll(/[\\*_<>[\]|~`]/gu, String.raw`\$&`),
    )
    .join("");
}
