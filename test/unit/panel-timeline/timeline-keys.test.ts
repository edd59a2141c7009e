import { expect, test } from "vitest";
import { layoutTimeline } from "../../../src/panel/timeline/layout-timeline.ts";
import { type KeyAction, timelineKey } from "../../../src/panel/timeline/timeline-keys.ts";
import { openAt } from "./line-for-tests.ts";

const { lanes } = layoutTimeline([
  openAt("a", 0, 30, { id: "late" }),
  openAt("a", 0, 10, { id: "early" }),
  openAt("b", 0, 20, { id: "only" }),
]);
const [late, early] = [0, 1];
const key = (name: string, changes: Partial<KeyboardEvent> = {}) => ({
  key: name,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  ...changes,
});
const walk = (socket: number): KeyAction => ({ kind: "walk", socket, needsLane: true });

test.each<[string, ReturnType<typeof key>, number, number | null, KeyAction | null]>([
  ["right from nothing: the first", key("ArrowRight"), 0, null, walk(early)],
  ["left from nothing: the last", key("ArrowLeft"), 0, null, walk(late)],
  ["right: the next by end", key("ArrowRight"), 0, early, walk(late)],
  ["right at the last", key("ArrowRight"), 0, late, walk(late)],
  ["left", key("ArrowLeft"), 0, late, walk(early)],
  ["Home", key("Home"), 0, late, walk(early)],
  ["End", key("End"), 0, early, walk(late)],
  ["down", key("ArrowDown"), 0, null, { kind: "lane", lane: 1, needsLane: true }],
  ["down at the last lane", key("ArrowDown"), 1, null, { kind: "lane", lane: 1, needsLane: true }],
  ["up", key("ArrowUp"), 1, null, { kind: "lane", lane: 0, needsLane: true }],
  ["Enter", key("Enter"), 0, early, { kind: "select", recordId: "early", needsLane: true }],
  ["Enter without a socket: the last", key("Enter"), 0, null, { kind: "select", recordId: "late", needsLane: true }],
  ["shift and right", key("ArrowRight", { shiftKey: true }), 0, null, { kind: "pan", part: 0.25, needsLane: true }],
  ["plus", key("+", { shiftKey: true }), 0, null, { kind: "zoom", factor: 2, needsLane: false }],
  ["minus", key("-"), 0, null, { kind: "zoom", factor: 0.5, needsLane: false }],
  ["nought", key("0"), 0, null, { kind: "whole", needsLane: false }],
  ["Escape", key("Escape"), 0, null, { kind: "escape", needsLane: false }],
  ["the browser's own zoom", key("+", { ctrlKey: true }), 0, null, null],
  ["anything else", key("x"), 0, null, null],
])("%s", (_what, event, lane, socket, expected) => {
  expect(timelineKey(event, { lanes, lane, socket })).toEqual(expected);
});
