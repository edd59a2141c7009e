import type { Values } from "../diagnosis/verdict.ts";
import { visible } from "./visible.ts";

/** A piece of a sentence. */
export interface Piece {
  readonly text: string;
  readonly code: boolean;
}

const isolateStart = "\u2068";
const isolateEnd = "\u2069";

/**
 * Prepares values that the page may have chosen for a sentence with backticks: nothing in them is hidden, and their own backticks stand
 * between isolation marks.
 */
export function valuesForRichText(values: Values): Record<string, Values[string]> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, valueForRichText(value)]));
}

function valueForRichText(value: Values[string]): Values[string] {
  if (typeof value === "number") return value;
  if (typeof value === "string") return textForRichText(value);
  return value.some((item) => typeof item === "string") ? value.map((item) => textForRichText(String(item))) : value;
}

function textForRichText(value: string): string {
  const shown = visible(value);
  return shown.includes("`") ? isolateStart + shown + isolateEnd : shown;
}

/**
 * Splits a sentence at its backticks: what is between two of them is code. Backticks between isolation marks belong to a value; one
 * without a partner is shown as it is.
 */
export function parseRichText(text: string): Piece[] {
  const marks: number[] = [];
  let depth = 0;
  for (let index = 0; index < text.length; index++) {
    const character = text[index];
    if (character === isolateStart) depth++;
    else if (character === isolateEnd) depth = Math.max(0, depth - 1);
    else if (character === "`" && depth === 0) marks.push(index);
  }
  if (marks.length % 2 === 1) marks.pop();
  const ends = [-1, ...marks, text.length];
  return ends
    .slice(1)
    .map((end, place) => ({ text: text.slice((ends[place] ?? 0) + 1, end), code: place % 2 === 1 }))
    .filter((piece) => piece.text !== "");
}

/** A sentence of ours, with `code` in backticks. */
export function RichText({ text }: { readonly text: string }) {
  return (
    <>
      {parseRichText(text).map((piece, index) =>
        piece.code ? (
          <code key={index} dir="ltr">
            {piece.text}
          </code>
        ) : (
          piece.text
        ),
      )}
    </>
  );
}
