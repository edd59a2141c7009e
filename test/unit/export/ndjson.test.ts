import { expect, test } from "vitest";
import { ndjson } from "../../../src/export/ndjson.ts";
import { logOf, sampleEntries, sampleHead, written } from "./sample-log.ts";

type Line = Readonly<Record<string, unknown>> & { readonly kind: string };

const linesOf = (content: string): Line[] =>
  content
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Line);

test("each line is one thing of the log, in its order, after the head", async () => {
  const lines = linesOf(await written(ndjson, sampleEntries));
  expect(lines.map(({ kind }) => kind)).toEqual([
    "log",
    "navigation",
    ...Array.from({ length: 6 }, () => "record"),
    "connectivity",
    "dropped",
  ]);
});

test("the head and the records are those of the JSON file", async () => {
  const { records, navigations, connectivity, dropped: _, leftOut: __, ...head } = await logOf(sampleEntries);
  const lines = linesOf(await written(ndjson, sampleEntries));
  const ofKind = (wanted: string) => lines.flatMap(({ kind, ...rest }) => (kind === wanted ? [rest] : []));
  expect(ofKind("log")).toEqual([head]);
  expect(ofKind("record")).toEqual(records);
  expect(ofKind("navigation")).toEqual(navigations);
  expect(ofKind("connectivity")).toEqual(connectivity);
});

test("what the scope left out is the last line", async () => {
  const head = { ...sampleHead, scope: { ...sampleHead.scope, filter: "nothing" } };
  const lines = linesOf(await written(ndjson, sampleEntries, { head, keeps: () => false }));
  expect(lines.at(-1)).toEqual({ kind: "left-out", count: 6 });
});

test("every line ends with a line break", async () => {
  const content = await written(ndjson, sampleEntries);
  expect(content.endsWith("}\n")).toBe(true);
  expect(content).not.toContain("\n\n");
});
