import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createAnswerPause } from "../../../src/background/pause-answers.ts";

beforeEach(
  () => void vi.useFakeTimers({ now: 1_790_000_000_000, toFake: ["setTimeout", "clearTimeout", "performance"] }),
);
afterEach(() => void vi.useRealTimers());

/** A pause, what was called until now, and sockets that open, some milliseconds apart. */
function answers() {
  const calls: string[] = [];
  const pause = createAnswerPause(
    () => void calls.push("start"),
    () => void calls.push("stop"),
  );
  const open = (count: number, apart = 1): void => {
    for (let socket = 0; socket < count; socket++) {
      pause.opened();
      vi.advanceTimersByTime(apart);
    }
  };
  return { ...pause, open, calls };
}

test("a hundred sockets, and two a second, are told of without a pause", () => {
  const { open, calls } = answers();
  open(100);
  vi.advanceTimersByTime(500);
  open(500, 500);
  expect(calls).toEqual([]);
});

test("while more open and nothing fails there is a pause, which ends by itself", () => {
  const { open, calls } = answers();
  open(110);
  expect(calls).toEqual(["stop"]);
  vi.advanceTimersByTime(9000);
  expect(calls).toEqual(["stop"]);
  vi.advanceTimersByTime(1000);
  expect(calls).toEqual(["stop", "start"]);
});

test("it begins again while they go on, after fewer", () => {
  const { open, calls } = answers();
  open(110);
  vi.advanceTimersByTime(10_000);
  open(30);
  expect(calls).toEqual(["stop", "start", "stop"]);
});

test("the first failure ends it at once, and for half a minute there is none", () => {
  const { open, failed, calls } = answers();
  open(110);
  failed();
  expect(calls).toEqual(["stop", "start"]);
  failed();
  open(1000, 20);
  expect(calls).toEqual(["stop", "start"]);
  vi.advanceTimersByTime(10_000);
  open(30);
  expect(calls).toEqual(["stop", "start", "stop"]);
});
