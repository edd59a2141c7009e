import { describe, expect, test } from "vitest";
import { columnsFor, noChoice, parseColumnChoice, tracksOf, withWidth } from "../../src/panel/list/list-columns.ts";

describe("columnsFor", () => {
  test.each([
    [0, "time code endpoint cause closer open-for"],
    [360, "time code endpoint"],
    [540, "time code endpoint cause"],
    [640, "time code endpoint cause closer"],
    [1200, "time code endpoint cause closer open-for"],
  ])("%i px", (width, expected) => expect(columnsFor(width, noChoice).join(" ")).toBe(expected));

  test("follows what was chosen, but always tells rows apart", () => {
    const choice = { widths: {}, shown: { idle: true, endpoint: false, cause: false, time: false, code: false } };
    expect(columnsFor(1200, choice)).toEqual(["time", "code", "closer", "open-for", "idle"]);
  });
});

describe("widths", () => {
  test("one column takes the rest, whatever was chosen", () => {
    const choice = withWidth(withWidth(noChoice, "code", 130.4), "endpoint", 200);
    expect(tracksOf(["time", "code", "endpoint"], 800, choice)).toBe("112px 130px minmax(200px, 1fr)");
  });
  test.each([
    [10, 72],
    [99_999, 2000],
  ])("%i is held to %i", (width, held) =>
    expect(withWidth(noChoice, "endpoint", width).widths).toEqual({ endpoint: held }),
  );
  test("can be given back", () => expect(withWidth(withWidth(noChoice, "code", 99), "code", null)).toEqual(noChoice));
});

describe("parseColumnChoice", () => {
  test("reads what was kept", () => {
    const choice = { widths: { code: 120 }, shown: { idle: true } };
    expect(parseColumnChoice(JSON.stringify(choice))).toEqual(choice);
  });
  test.each([
    "",
    "{",
    "null",
    "[]",
    '{"widths":{"code":"1"},"shown":{}}',
    '{"widths":{"no":1},"shown":{}}',
    '{"widths":{"code":1e999},"shown":{}}',
  ])("%s is no choice", (stored) => expect(parseColumnChoice(stored)).toEqual(noChoice));
});
