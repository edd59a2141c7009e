import { atEndOfTask, monotonicNow } from "./primordials.ts";

let clock = 0;
let clockIsFresh = false;

/** The time, read once a task at the most: a clock read in each `send` would slow the page. */
export function taskTime(): number {
  if (!clockIsFresh) {
    clock = monotonicNow();
    clockIsFresh = true;
    atEndOfTask(() => {
      clockIsFresh = false;
    });
  }
  return clock;
}
