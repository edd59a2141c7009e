import { expect, test } from "vitest";
import { spanOf } from "../../../src/panel/timeline/socket-span.ts";
import { line } from "./line-for-tests.ts";

const none = Number.NaN;
type Times = Parameters<typeof line>[0];

test.each<[string, Times, number[]]>([
  ["opened, then idle", { created: 100, opened: 150, ended: 1150, openFor: 1000, idleFor: 400 }, [100, 150, 750, 1150]],
  [
    "idle all its life",
    { created: 100, opened: 150, ended: 1150, openFor: 1000, idleFor: 1000 },
    [100, 150, 150, 1150],
  ],
  [
    "idle for longer than open",
    { created: 100, opened: 150, ended: 1150, openFor: 1000, idleFor: 9e9 },
    [100, 150, 150, 1150],
  ],
  ["nobody saw its messages", { created: 100, opened: 150, ended: 1150, openFor: 1000 }, [100, 150, none, 1150]],
  ["never opened", { created: 100, ended: 300 }, [100, none, none, 300]],
  ["never opened, clock set back", { created: 500, ended: 300 }, [300, none, none, 300]],
  [
    "clock set back while open",
    { created: 5000, opened: 5050, ended: 2000, openFor: 1000, idleFor: 200 },
    [950, 1000, 1800, 2000],
  ],
  [
    "clock set back while connecting",
    { created: 5000, opened: 3000, ended: 4000, openFor: 1000, idleFor: 0 },
    [3000, 3000, 4000, 4000],
  ],
  ["ended as it opened", { created: 7, opened: 7, ended: 7, openFor: 0, idleFor: 0 }, [7, 7, 7, 7]],
])("%s", (_what, times, expected) => {
  const { begin, opened, idleFrom, end } = spanOf(line(times));
  expect([begin, opened, idleFrom, end]).toEqual(expected);
});
