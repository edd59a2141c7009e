// @vitest-environment happy-dom
import { describe, expect, test, vi } from "vitest";
import type { LogEntry, LogStore } from "../../src/log/log-store.ts";
import { createPull } from "../../src/panel/pull-log.ts";
import { createTestLog, navigated, tabId } from "./panel-for-tests.tsx";

const many = (count: number) => Array.from({ length: count }, () => navigated());

function pullFrom(log: LogStore) {
  const taken: number[] = [];
  const ends: boolean[] = [];
  const pull = createPull(log, tabId, async (entries: readonly LogEntry[], isLast) => {
    ends.push(isLast);
    taken.push(...entries.map((entry) => entry.sequence));
  });
  return { taken, ends, pull };
}

describe("createPull", () => {
  test.each([
    [0, 1],
    [1, 1],
    [199, 1],
    [200, 2],
    [2201, 3],
    [4200, 4],
  ])("takes %i entries in order, in %i reads", async (count, reads) => {
    const log = createTestLog(many(count));
    const { taken, ends, pull } = pullFrom(log);
    await pull();
    expect(ends).toEqual(count === 0 ? [] : Array.from({ length: reads }, (_, index) => index === reads - 1));
    expect(taken).toEqual(Array.from({ length: count }, (_, index) => index + 1));
    expect(log.read).toHaveBeenCalledTimes(reads);
  });

  test("takes only what is new the next time", async () => {
    const log = createTestLog(many(2));
    const { taken, pull } = pullFrom(log);
    await pull();
    log.add(navigated());
    await pull();
    expect(taken).toEqual([1, 2, 3]);
    expect(log.read.mock.calls.map(([, after]) => after)).toEqual([0, 2]);
  });

  test("never reads twice at once, and looks once more for any number of calls meanwhile", async () => {
    const log = createTestLog(many(1));
    let reading = 0;
    let most = 0;
    const slow = vi.fn<LogStore["read"]>(async (...request) => {
      most = Math.max(most, ++reading);
      const entries = await log.read(...request);
      reading--;
      return entries;
    });
    const { taken, pull } = pullFrom({ ...log, read: slow });
    const first = pull();
    log.add(navigated());
    await Promise.all([first, pull(), pull(), pull()]);
    expect(most).toBe(1);
    expect(slow).toHaveBeenCalledTimes(2);
    expect(taken).toEqual([1, 2]);
  });

  test("goes on after an error where it was", async () => {
    const log = createTestLog(many(3));
    log.read.mockRejectedValueOnce(new Error("broken"));
    const { taken, pull } = pullFrom(log);
    await expect(pull()).rejects.toThrow("broken");
    expect(taken).toEqual([]);
    await pull();
    expect(taken).toEqual([1, 2, 3]);
  });
});
