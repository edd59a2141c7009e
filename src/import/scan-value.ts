import { longestValue } from "./limits.ts";
import type { Resumption } from "./find-resumption.ts";
import { lookAhead } from "./log-patterns.ts";
import type { LineAndColumn } from "./scanned-text.ts";

/** A value that is being read, with what is known of it so far. Indices are of the scanned text. */
export interface ScannedValue {
  start: number;
  /** Up to here it is looked at. */
  at: number;
  depth: number;
  deepest: number;
  /** The quotation mark that opened the text in which `at` is; -1 outside of one. */
  textStart: number;
  /** It began with its line, and that with a key: nothing but a brace and a quotation mark. */
  readonly isLine: boolean;
  /** Where it began, once that is no longer in the text. Then it is too long. */
  lostStart: LineAndColumn | null;
}

/** Where a value ends, where something else begins inside it, or that the text ends first. */
export type FoundInValue = Resumption | { readonly is: "end"; readonly at: number } | { readonly is: "more" };

/** What is asked at brackets and line breaks whether something else begins there. */
export type FindResumption = (at: number, depth: number, isText: boolean) => Resumption | null;

export function startValue(text: string, start: number, isFirst: boolean): ScannedValue {
  const isLine = (isFirst || text[start - 1] === "\n") && text.startsWith('{"', start);
  return { start, at: start, depth: 0, deepest: 0, textStart: -1, isLine, lostStart: null };
}

/** The index by which a value is known is moved, because what stood before it is gone. */
export function moveValue(value: ScannedValue, by: number): void {
  value.start -= by;
  value.at -= by;
  if (value.textStart >= 0) value.textStart = Math.max(0, value.textStart - by);
}

const quote = 0x22;
const backslash = 0x5c;
const [openBrace, closeBrace, openBracket, closeBracket] = [0x7b, 0x7d, 0x5b, 0x5d];
const [lineFeed, carriageReturn, space, colon, comma] = [0x0a, 0x0d, 0x20, 0x3a, 0x2c];
/** What ends a number or a word. */
const afterWord = /[\s,\]}]/g;

/** Goes on with a value. `find` is asked with some text to come after the place, unless `isLast`. */
export function scanValue(value: ScannedValue, text: string, isLast: boolean, find: FindResumption): FoundInValue {
  const first = text.charCodeAt(value.start);
  if (!value.lostStart && first !== openBrace && first !== openBracket && first !== quote)
    return endOfWord(value, text, isLast);
  const sure = isLast ? text.length : text.length - lookAhead;
  // A value that is a line has no other line in it.
  const lineEnd = value.isLine ? text.indexOf("\n", value.at) : -1;
  let { at, depth } = value;
  const stop = (place: number): FoundInValue => {
    value.at = place;
    value.depth = depth;
    return { is: "more" };
  };
  for (; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === quote || value.textStart >= 0) {
      if (value.textStart < 0) value.textStart = at++;
      const end = endOfText(text, at);
      if (end < 0) return stop(text.length);
      const start = value.textStart + 1;
      if (isDoubtful(text, start, end) || (lineEnd >= 0 && lineEnd < end)) {
        if (end > sure) {
          value.textStart = -1;
          return stop(start - 1);
        }
        for (let inside = start; inside < end; inside++) {
          const found = isMark(text.charCodeAt(inside)) ? find(inside, depth, true) : null;
          if (found) return found;
        }
      }
      value.textStart = -1;
      at = end;
      if (depth === 0) return { is: "end", at: at + 1 };
    } else if (unit === openBrace || unit === openBracket) {
      if (at >= sure) return stop(at);
      const found = depth > 0 ? find(at, depth, false) : null;
      if (found) return found;
      depth += 1;
      if (depth > value.deepest) value.deepest = depth;
    } else if (unit === closeBrace || unit === closeBracket) {
      if (at >= sure) return stop(at);
      const found = unit === closeBracket ? find(at, depth, false) : null;
      if (found) return found;
      depth -= 1;
      if (depth === 0) return { is: "end", at: at + 1 };
    } else if (unit === lineFeed && value.isLine) {
      if (at >= sure) return stop(at);
      const found = find(at, depth, false);
      if (found) return found;
    }
  }
  return stop(text.length);
}

/** The quotation mark that ends a text, or -1. */
function endOfText(text: string, from: number): number {
  for (let end = text.indexOf('"', from); end >= 0; end = text.indexOf('"', end + 1)) {
    let escapes = end;
    while (text.charCodeAt(escapes - 1) === backslash) escapes -= 1;
    if ((end - escapes) % 2 === 0) return end;
  }
  return -1;
}

const isMark = (unit: number): boolean => unit === openBrace || unit === closeBracket || unit === lineFeed;

/** What looks like a text may be what stands between two texts, or reach into the next value, if a quotation mark is missing before it. */
function isDoubtful(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start);
  if (first === colon || first === comma || first === closeBrace || first === closeBracket) return true;
  const last = text.charCodeAt(end - 1);
  return last === openBrace || isBlank(last) || isBlank(first);
}

const isBlank = (unit: number): boolean => unit === lineFeed || unit === carriageReturn || unit === space;

/** Numbers and words, and what is neither. */
function endOfWord(value: ScannedValue, text: string, isLast: boolean): FoundInValue {
  afterWord.lastIndex = value.start + 1;
  const end = afterWord.exec(text)?.index ?? text.length;
  return end === text.length && !isLast && end - value.start <= longestValue ? { is: "more" } : { is: "end", at: end };
}
