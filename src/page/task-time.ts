import { atEndOfTask, monotonicNow } from "./primordials.ts";

/** 0: to be read. */
let clock = 0;

/** The time, read once a task at the most: a clock read in each `send` would slow the page. */
export function taskTime(): number {
  if (!clock) {
    clock = monotonicNow();
    atEndOfTask(() => {
      clock = 0;
    });
  }
  return clock;
}
