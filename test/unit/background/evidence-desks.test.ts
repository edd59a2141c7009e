import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createEvidenceDesks } from "../../../src/background/evidence-desks.ts";
import { failedRecord, sampleReport, wallAt } from "./sample-report.ts";

beforeEach(() => void vi.useFakeTimers({ now: wallAt(0) }));
afterEach(() => void vi.useRealTimers());

const told = sampleReport({ id: "a", handshake: { status: 403, source: "web-request" } });

test("a frame has one desk as long as something waits there, and what belongs together is told with its frame", () => {
  const attached: string[] = [];
  const deskOf = createEvidenceDesks<string>(
    (frame) => frame,
    (matches, frame) => attached.push(...matches.map(({ recordId }) => `${recordId} in ${frame}`)),
  );
  deskOf("top").addReport(told);
  deskOf("other").addRecord(failedRecord({ id: "f-1" }));
  deskOf("top").addRecord(failedRecord({ id: "f-0" }));
  vi.advanceTimersByTime(1000);
  expect(attached).toEqual(["f-0 in top"]);
});

test("of frames that come and go without end, those that were quiet the longest are forgotten", () => {
  const deskOf = createEvidenceDesks<number>(String, () => {});
  const deskAgain = (frame: number) => deskOf(frame);
  const first = deskOf(0);
  first.addRecord(failedRecord({ id: "kept" }));
  const second = deskOf(1);
  second.addRecord(failedRecord({ id: "lost" }));
  for (let frame = 2; frame < 250; frame++) {
    deskOf(frame).addRecord(failedRecord({ id: `f-${frame}` }));
    expect(deskAgain(0)).toBe(first);
  }
  expect(deskOf(1)).not.toBe(second);
});
