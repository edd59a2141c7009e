import { describe, expect, test, vi } from "vitest";
import type { LogSentences } from "../../../src/export/describe-record.ts";
import { rememberSentences } from "../../../src/export/remember-sentences.ts";
import type { Values } from "../../../src/diagnosis/verdict.ts";

/** Sentences that show everything they are made of. */
function plainSentences() {
  const format = vi.fn<LogSentences["format"]>((id, values) => `${id} ${JSON.stringify(values)}`);
  return { language: "en", direction: "ltr", format } as const;
}

const sentences: readonly (readonly [string, Values?])[] = [
  ["end"],
  ["open-for", { open: 60_000 }],
  ["open-for", { open: 60_001 }],
  ["close-frame", { code: "1006" }],
  ["close-frame", { code: 1006 }],
  ["close-frame", { code: "" }],
  ["last-sent", { before: 1, size: 23, type: "text" }],
  ["last-sent", { before: 12, size: 3, type: "text" }],
  ["last-sent", { before: 12, size: 3, type: "binary" }],
  ["names", { names: ["a", "b"] }],
  ["names", { names: ["a,b"] }],
  ["lifetimes", { count: 2, lifetimes: [1, 2] }],
  ["lifetimes", { count: 2, lifetimes: [1, 3] }],
];

describe("remembered sentences", () => {
  test("are those that were put together, whatever was asked for before", () => {
    const { format } = plainSentences();
    const remembered = rememberSentences(plainSentences());
    for (const turn of [sentences, sentences.toReversed(), sentences])
      for (const [id, values] of turn) expect(remembered.format(id, values)).toBe(format(id, values));
  });

  test("are put together once", () => {
    const text = plainSentences();
    const remembered = rememberSentences(text);
    for (let turn = 0; turn < 3; turn++) {
      remembered.format("open-for", { open: 1 });
      remembered.format("last-sent", { before: 1, size: 2, type: "text" });
    }
    expect(text.format).toHaveBeenCalledTimes(2);
  });

  test("are forgotten when there are too many, and then put together again", () => {
    const text = plainSentences();
    const remembered = rememberSentences(text);
    for (let open = 0; open <= 2000; open++) remembered.format("open-for", { open });
    expect(remembered.format("open-for", { open: 0 })).toBe('open-for {"open":0}');
    expect(text.format).toHaveBeenCalledTimes(2002);
  });
});
