import { browser } from "../platform/browser.ts";
import type { HandshakeReports, SettledReports } from "../socket/handshake-report.ts";
import { createEntryClock } from "./entry-clock.ts";
import { watchInspectedPage } from "./inspected-page.ts";
import { asSocketEntry } from "./network-entry.ts";
import { makerOf, readEntry } from "./read-entry.ts";
import { createReportBox } from "./report-box.ts";

/**
 * Tells the background what Chromium's network log says of each WebSocket of the inspected tab. Never in Firefox, whose log of a
 * WebSocket says less than its background is told.
 */
export function reportHandshakes(): void {
  const { inspectedWindow, network } = browser.devtools;
  const page = watchInspectedPage();
  const timesOf = createEntryClock();
  const extension = browser.runtime.getURL("");
  const prefix = `devtools-${crypto.randomUUID()}-`;
  let count = 0;
  const box = createReportBox(async (reports, fresh) => {
    const { tabId } = inspectedWindow;
    const message: HandshakeReports = { kind: "handshake-reports", tabId, reports, fresh };
    const answer: SettledReports | undefined = await browser.runtime.sendMessage(message);
    if (answer?.kind !== "settled") throw new Error("not settled");
    return answer;
  });

  network.onRequestFinished.addListener((request: object) => {
    const entry = asSocketEntry(request);
    if (!entry) return;
    const arrival = { wall: Date.now(), monotonic: performance.now() };
    const times = timesOf(entry, arrival);
    const maker = makerOf(entry, extension);
    if (maker === "unknown") return;
    const report = readEntry(entry, prefix + count++, times, maker === "worker");
    if (!report) return;
    if (maker === "hooked") {
      box.add(report);
      return;
    }
    // By the clock that is never set back.
    const startedAt = arrival.monotonic - (arrival.wall - (times.startedAt ?? times.endedBetween[0]));
    const frames = entry._initiator?.stack?.callFrames ?? [];
    void Promise.all([page.hookedSince(), page.isWorker(frames)]).then(([since, isWorker]) => {
      if (isWorker && since !== null && startedAt >= since) box.add(report);
    });
  });
}
