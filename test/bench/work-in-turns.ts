import type { TestPage } from "../support/browser-under-test.ts";
import { longEvaluate } from "./long-evaluate.ts";
import { watchMainThread } from "./main-thread.ts";

/** Milliseconds that a piece of work took: on the clock, and of the page's main thread (NaN where the system does not tell). */
export interface Took {
  readonly wall: number;
  readonly thread: number;
}

/** Does something so many times on each side, which take turns: in their order, and the next time the other way round. */
export async function inTurns<Side>(
  sides: readonly Side[],
  count: number,
  act: (side: Side) => Promise<void>,
): Promise<void> {
  for (let turn = 0; turn < count; turn++)
    for (const side of turn % 2 === 0 ? sides : sides.toReversed()) await act(side);
}

/**
 * Does the same work in several pages, each in a browser of its own, in portions after which they take turns: what else the machine does, and how
 * fast it is just then, meets all alike. `portion` is evaluated in the page, and gives its milliseconds. Returns the sums.
 */
export async function workInTurns<Side>(
  pages: ReadonlyMap<Side, TestPage>,
  portions: number,
  portion: string,
): Promise<ReadonlyMap<Side, Took>> {
  const sums = new Map<Side, Took>();
  await inTurns([...pages], portions, async ([side, page]) => {
    const { wall, thread } = sums.get(side) ?? { wall: 0, thread: 0 };
    const threadTime = watchMainThread();
    const took = await longEvaluate<number>(page, portion);
    sums.set(side, { wall: wall + took, thread: thread + threadTime() });
  });
  return sums;
}
