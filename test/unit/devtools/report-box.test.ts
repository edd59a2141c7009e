import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createReportBox, type OfferReports } from "../../../src/devtools/report-box.ts";
import { mostReports } from "../../../src/socket/handshake-report.ts";
import { sampleReport } from "../background/sample-report.ts";

/** What was offered: the ids, and how many of them had only just come. */
let offers: string[];
let answer: (ids: readonly string[]) => Promise<readonly string[]>;
const offer: OfferReports = async (reports, fresh) => {
  const ids = reports.map(({ id }) => id);
  offers.push(`${ids.join(" ")} (${fresh})`);
  return { kind: "settled", ids: await answer(ids) };
};
const report = (id: string) => sampleReport({ id });
const worker = { stack: "", protocolsAsked: [], protocol: "", extensions: "" };

beforeEach(() => {
  vi.useFakeTimers();
  offers = [];
  answer = (ids) => Promise.resolve(ids);
});
afterEach(() => {
  vi.useRealTimers();
});

test("reports wait a little, and go together", async () => {
  const box = createReportBox(offer);
  box.add(report("a"));
  await vi.advanceTimersByTimeAsync(200);
  box.add(report("b"));
  await vi.advanceTimersByTimeAsync(99);
  expect(offers).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(offers).toEqual(["a b (1)"]);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(offers).toEqual(["a b (1)"]);
});

test("what is not settled is offered again, less and less often, for half a minute", async () => {
  answer = (ids) => Promise.resolve(ids.filter((id) => id !== "a"));
  const box = createReportBox(offer);
  box.add(report("a"));
  box.add(report("b"));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(offers[0]).toBe("a b (0)");
  expect(new Set(offers.slice(1))).toEqual(new Set(["a (0)"]));
  expect(offers.length).toBeGreaterThan(6);
  expect(offers.length).toBeLessThan(15);
});

test.each<[string, () => Promise<readonly string[]>]>([
  ["refuses", () => Promise.reject(new Error("gone"))],
  ["never answers", () => new Promise(() => {})],
])("a background that %s is asked again", async (_name, broken) => {
  answer = broken;
  const box = createReportBox(offer);
  box.add(report("a"));
  await vi.advanceTimersByTimeAsync(300);
  answer = (ids) => Promise.resolve(ids);
  await vi.advanceTimersByTimeAsync(4000);
  expect(offers).toEqual(["a (0)", "a (0)"]);
});

test("a background that does not answer for most of a minute is asked often, and finds every report", async () => {
  answer = () => Promise.reject(new Error("stopped"));
  const box = createReportBox(offer);
  box.add(report("a"));
  await vi.advanceTimersByTimeAsync(55_000);
  expect(offers.length).toBeGreaterThan(100);
  answer = (ids) => Promise.resolve(ids);
  await vi.advanceTimersByTimeAsync(1000);
  expect(offers.at(-1)).toBe("a (0)");
  const before = offers.length;
  await vi.advanceTimersByTimeAsync(60_000);
  expect(offers).toHaveLength(before);
});

test("a background that never answers again is not asked forever", async () => {
  answer = () => Promise.reject(new Error("gone"));
  const box = createReportBox(offer);
  box.add(report("a"));
  await vi.advanceTimersByTimeAsync(61_000);
  const before = offers.length;
  await vi.advanceTimersByTimeAsync(60_000);
  expect(offers).toHaveLength(before);
});

test("what comes while an answer is awaited goes next", async () => {
  let settle: ((ids: readonly string[]) => void) | undefined;
  answer = () =>
    new Promise((resolve) => {
      settle = resolve;
    });
  const box = createReportBox(offer);
  box.add(report("a"));
  await vi.advanceTimersByTimeAsync(300);
  box.add(report("b"));
  await vi.advanceTimersByTimeAsync(1000);
  expect(offers).toEqual(["a (0)"]);
  answer = (ids) => Promise.resolve(ids);
  settle?.(["a"]);
  await vi.advanceTimersByTimeAsync(1000);
  expect(offers).toEqual(["a (0)", "b (0)"]);
});

test("a new report does not wait as long as an old one that is not settled", async () => {
  answer = (ids) => Promise.resolve(ids.filter((id) => id !== "a"));
  const box = createReportBox(offer);
  box.add(report("a"));
  await vi.advanceTimersByTimeAsync(10_000);
  const before = offers.length;
  box.add(report("b"));
  await vi.advanceTimersByTimeAsync(300);
  expect(offers.slice(before)).toEqual(["a b (0)"]);
});

test("a socket in a worker is reported at once", async () => {
  const box = createReportBox(offer);
  box.add(sampleReport({ id: "w", worker }));
  await vi.advanceTimersByTimeAsync(0);
  expect(offers).toEqual(["w (1)"]);
});

test("a steady stream is offered all the same, within the limit", async () => {
  answer = () => Promise.resolve([]);
  const box = createReportBox(offer);
  for (let index = 0; index < 2 * mostReports; index++) {
    box.add(report(`r${index}`));
    await vi.advanceTimersByTimeAsync(10);
  }
  expect(offers.length).toBeGreaterThan(10);
  expect(offers.at(-1)?.split(" ").length).toBeLessThanOrEqual(mostReports + 1);
});

test.each([
  ["back", -3_600_000],
  ["forward", 3_600_000],
])("the clock is set %s: reports are offered as before, for half a minute", async (_name, by) => {
  answer = () => Promise.resolve([]);
  const box = createReportBox(offer);
  box.add(report("a"));
  await vi.advanceTimersByTimeAsync(100);
  vi.setSystemTime(Date.now() + by);
  box.add(report("b"));
  await vi.advanceTimersByTimeAsync(500);
  expect(offers).toEqual(["a b (1)", "a b (0)"]);
  await vi.advanceTimersByTimeAsync(40_000);
  const before = offers.length;
  await vi.advanceTimersByTimeAsync(40_000);
  expect(offers).toHaveLength(before);
});
