import { describe, expect, test } from "vitest";
import { closeCodeOf, closeCodes } from "../../../src/catalog/look-up.ts";

describe("closeCodeOf", () => {
  test("every number that a close frame can carry has an entry that contains it", () => {
    for (let number = 0; number <= 65_535; number++) {
      const { first, last } = closeCodeOf(number);
      if (number < first || number > last) throw new Error(`${number} is not in ${first}-${last}`);
    }
  });

  test.each([
    [0, "0-999"],
    [999, "0-999"],
    [1000, "1000"],
    [1006, "1006"],
    [1015, "1015"],
    [1016, "1016-1999"],
    [1999, "1016-1999"],
    [2000, "2000-2999"],
    [2999, "2000-2999"],
    [3000, "3000"],
    [3001, "3000-3999"],
    [3003, "3003"],
    [3008, "3008"],
    [3999, "3000-3999"],
    [4000, "4000-4999"],
    [4999, "4000-4999"],
    [5000, "5000-65535"],
    [65_535, "5000-65535"],
  ])("%i is %s", (number, id) => {
    expect(closeCodeOf(number).id).toBe(id);
  });

  test.each([-1, 65_536, 1000.5, Number.NaN, Infinity])("%d has none", (number) => {
    expect(() => closeCodeOf(number)).toThrow(RangeError);
  });
});

describe("facts", () => {
  test("a page may send 1000 and 3000 to 4999 (WHATWG, close(code))", () => {
    for (let number = 0; number <= 65_535; number++)
      if (closeCodeOf(number).pageMaySend !== (number === 1000 || (number >= 3000 && number <= 4999)))
        throw new Error(String(number));
  });

  test("1005, 1006 and 1015 are only ever reported locally; 1004 is reserved (RFC 6455, 7.4.1)", () => {
    const local = closeCodes.filter(({ onTheWire }) => !onTheWire);
    expect(local.map(({ first }) => first)).toEqual([1005, 1006, 1015]);
    expect([...local, closeCodeOf(1004)].every(({ sender }) => sender === "nobody")).toBe(true);
  });

  test("each entry has a source, and is confused with entries that exist", () => {
    const ids = new Set(closeCodes.map(({ id }) => id));
    for (const { id, sources, confusedWith } of closeCodes) {
      expect(sources.length).toBeGreaterThan(0);
      for (const other of confusedWith) expect([id, other, ids.has(other) && other !== id]).toEqual([id, other, true]);
    }
  });

  test("ids are unique", () => {
    expect(new Set(closeCodes.map(({ id }) => id)).size).toBe(closeCodes.length);
  });
});
