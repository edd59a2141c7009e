import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createUtf8Decoder } from "../../../src/import/decode-utf8.ts";

const bytesOf = (text: string): number[] => [...new TextEncoder().encode(text)];

function decode(bytes: readonly number[], at: readonly number[] = []) {
  const decoder = createUtf8Decoder();
  const cuts = [0, ...at.toSorted((a, b) => a - b), bytes.length];
  const pieces = cuts
    .slice(1)
    .map((end, index) => decoder(Uint8Array.from(bytes.slice(cuts[index], end)), index === at.length));
  return {
    text: pieces.map(({ text }) => text).join(""),
    invalid: pieces.reduce((sum, { invalid }) => sum + invalid, 0),
    pieces,
  };
}

describe("createUtf8Decoder", () => {
  test.each<[string, number[], string, number, number]>([
    ["nothing", [], "", 0, -1],
    ["letters", bytesOf("abc é € 😀"), "abc é € 😀", 0, -1],
    ["a byte order mark at the beginning", bytesOf("\uFEFF{}"), "{}", 0, -1],
    ["one in the middle", bytesOf("{}\uFEFF"), "{}\uFEFF", 0, -1],
    ["a replacement character of the text's own", bytesOf("a\uFFFDb"), "a\uFFFDb", 0, -1],
    ["a byte that never stands in UTF-8", [...bytesOf("ab"), 0xff, ...bytesOf("c")], "ab\uFFFDc", 1, 2],
    ["both", [...bytesOf("\uFFFD€"), 0x80, 0xff, ...bytesOf("\uFFFD")], "\uFFFD€\uFFFD\uFFFD\uFFFD", 2, 2],
    ["behind a byte order mark", [...bytesOf("\uFEFFa"), 0xc3, 0x28], "a\uFFFD(", 1, 1],
    ["a character that is not whole at the end", [...bytesOf("a"), 0xf0, 0x9f, 0x98], "a\uFFFD", 1, 1],
    ["surrogates", [0xed, 0xa0, 0x80], "\uFFFD\uFFFD\uFFFD", 3, 0],
  ])("%s", (_name, bytes, text, invalid, firstInvalid) => {
    const decoded = decode(bytes);
    expect(decoded).toMatchObject({ text, invalid });
    expect(decoded.pieces[0]?.firstInvalid).toBe(firstInvalid);
  });

  test("however it is cut, the text is the one that a browser's own decoder gives", () => {
    const bytes = fc.oneof(
      fc.string({ unit: "binary" }).map(bytesOf),
      fc.array(fc.constantFrom(0x41, 0x80, 0xbf, 0xc3, 0xa9, 0xe2, 0x82, 0xac, 0xef, 0xbd, 0xf0, 0x9f, 0x98, 0xff)),
    );
    fc.assert(
      fc.property(bytes, fc.array(fc.nat(40), { maxLength: 8 }), (bytes, cuts) => {
        const inside = cuts.filter((cut) => cut <= bytes.length);
        const whole = new TextDecoder().decode(Uint8Array.from(bytes));
        const { text, invalid } = decode(bytes, inside);
        expect(text).toBe(whole);
        expect(invalid > 0).toBe(!isUtf8(bytes));
      }),
      { numRuns: 500 },
    );
  }, 60_000);
});

function isUtf8(bytes: readonly number[]): boolean {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Uint8Array.from(bytes)) !== null;
  } catch {
    return false;
  }
}
