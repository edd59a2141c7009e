import { expect, test, vi } from "vitest";
import { createPlaygroundLog } from "../../playground/playground-log.ts";

const navigated = (at: number) => ({ kind: "navigation", at, url: "https://app.example.com/" }) as const;
const works = (): void => {};

test("reads from a cursor, from the end, and counts", async () => {
  const log = createPlaygroundLog(1, works);
  log.add([1, 2, 3, 4, 5].map(navigated));
  expect((await log.read(1, 0, 2)).map(({ sequence }) => sequence)).toEqual([1, 2]);
  expect((await log.read(1, 3, 9)).map(({ sequence }) => sequence)).toEqual([4, 5]);
  expect((await log.readLast(1, 2)).map(({ sequence }) => sequence)).toEqual([4, 5]);
  expect(await log.read(1, 5, 9)).toEqual([]);
});

test("keeps what comes twice once", async () => {
  const log = createPlaygroundLog(1, works);
  log.add([navigated(1)]);
  expect(await log.append([{ ...navigated(1), tabId: 1 }])).toEqual([]);
  expect(await log.read(1, 0, 9)).toHaveLength(1);
});

test("is empty but for the mark when it was cleared, and goes on with later sequences", async () => {
  const log = createPlaygroundLog(1, works);
  log.add([1, 2, 3].map(navigated));
  await log.clear(1);
  log.add([navigated(4)]);
  expect((await log.read(1, 2, 9)).map(({ kind, sequence }) => [kind, sequence])).toEqual([
    ["cleared", 4],
    ["navigation", 5],
  ]);
});

test("tells whoever listens, until they no longer do", () => {
  const log = createPlaygroundLog(1, works);
  const listener = vi.fn<() => void>();
  const stop = log.onSignal(listener);
  log.add([navigated(1)]);
  stop();
  log.add([navigated(2)]);
  expect(listener).toHaveBeenCalledTimes(1);
});

test("fails as it is told to", async () => {
  const log = createPlaygroundLog(1, (action) => {
    throw new Error(`no ${action}`);
  });
  await expect(log.read(1, 0, 1)).rejects.toThrow("no read");
  await expect(log.clear(1)).rejects.toThrow("no clear");
});
