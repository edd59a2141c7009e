import { expect, test } from "vitest";
import { createJsonBytes } from "../../../src/export/json-bytes.ts";

const decoder = new TextDecoder("utf-8", { fatal: true });

test("what is taken is no longer there, and stays as it was", () => {
  const bytes = createJsonBytes();
  bytes.add("[1,");
  bytes.addRepeated("“quoted”\n");
  bytes.add("]");
  const first = bytes.take();
  bytes.addRepeated("“quoted”\n");
  expect(decoder.decode(bytes.take())).toBe('"“quoted”\\n"');
  expect(decoder.decode(first)).toBe('[1,"“quoted”\\n"]');
  expect(bytes.take()).toHaveLength(0);
});

test("there is room for texts of any length and number", () => {
  const bytes = createJsonBytes();
  const texts = Array.from({ length: 5000 }, (_, index) => `${index}: ${"語".repeat(index % 300)}`);
  texts.forEach((text, index) => {
    bytes.add(index === 0 ? "[" : ",");
    bytes.addRepeated(text);
  });
  bytes.add("]");
  expect(JSON.parse(decoder.decode(bytes.take()))).toEqual(texts);
});
