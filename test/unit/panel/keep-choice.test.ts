import { signal } from "@preact/signals";
import { expect, test, vi } from "vitest";
import { keepChoice } from "../../../src/panel/keep-choice.ts";
import type { RecordLine } from "../../../src/panel/log-line.ts";

const line = (id: string) => ({ kind: "record", id }) as RecordLine;
const prepare = (last: string | null) => ({
  selection: { line: signal<RecordLine | null>(null), select: vi.fn() },
  chosenRecord: { last, set: vi.fn(async () => {}) },
});

test("what was selected is selected again, and what is selected is kept", () => {
  const { selection, chosenRecord } = prepare("a");
  const stop = keepChoice({ chosenRecord }, selection);
  expect(selection.select.mock.calls).toEqual([["a"]]);
  expect(chosenRecord.set).not.toHaveBeenCalled();
  selection.line.value = line("b");
  selection.line.value = null;
  stop?.();
  selection.line.value = line("c");
  expect(chosenRecord.set.mock.calls).toEqual([["b"], [null]]);
});

test("a record that was asked for by name goes before it", () => {
  const { selection, chosenRecord } = prepare("a");
  keepChoice({ firstRecord: "b", chosenRecord }, selection);
  expect(selection.select).not.toHaveBeenCalled();
});
