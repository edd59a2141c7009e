import type { Runtime } from "webextension-polyfill";
import { logOf } from "../log/log-of-tab.ts";
import type { LogStore, NewLogEntry } from "../log/log-store.ts";
import { isPaused } from "../log/paused-tabs.ts";
import { isRecorded } from "../log/settings.ts";
import { browser } from "../platform/browser.ts";
import type { HandshakeReport, HandshakeReports, SettledReports } from "../socket/handshake-report.ts";
import { browserSessionBegun } from "./browser-session.ts";
import { currentSettings } from "./current-settings.ts";
import { matchHandshakes } from "./match-handshakes.ts";
import { parseReports } from "./parse-reports.ts";
import { createRecentRecords, type RecentRecords } from "./recent-records.ts";
import { senderOf } from "./sender-of.ts";
import { siteOf } from "./site-of-tab.ts";
import { storeEntries } from "./store-items.ts";
import { workerRecord } from "./worker-record.ts";

const readers = new Map<number, () => Promise<RecentRecords>>();
let last: Promise<unknown> = Promise.resolve();

/**
 * Takes what a devtools page reports, attaches it to the records that it belongs to, and makes records of sockets in workers. Answers with
 * the reports that are done with; the devtools page keeps the others. Undefined for a message that is something else.
 */
export function settleReports(message: unknown, sender: Runtime.MessageSender): Promise<SettledReports> | undefined {
  if (senderOf(sender) !== "devtools") return undefined;
  const reports = parseReports(message);
  if (!reports) return undefined;
  // One offer after the other: two that read the same records could use one of them twice.
  const settled = last.then(
    () => settle(reports),
    () => settle(reports),
  );
  last = settled;
  return settled.then((ids) => ({ kind: "settled", ids }));
}

async function settle({ tabId, reports, fresh }: HandshakeReports): Promise<string[]> {
  await browserSessionBegun();
  const { incognito } = await browser.tabs.get(tabId);
  const log = logOf({ incognito });
  const paused = (await isPaused(tabId)) || !isRecorded(await siteOf(tabId), await currentSettings());
  const { open, used } = await recentRecords(tabId, log);
  const unused = reports.filter(({ id }) => !used.has(id));
  const matches = matchHandshakes(
    unused.filter(({ worker }) => !worker),
    open,
    unused.slice(Math.max(0, unused.length - fresh)).filter(({ worker }) => !worker).length,
  );
  const workers = paused ? [] : workerEntries(tabId, unused);
  await storeEntries([...matches.map((match) => ({ kind: "handshake" as const, tabId, ...match })), ...workers], {
    tabId,
    log,
    notify: !incognito,
  });
  // While nothing is recorded no more records will come for those that are left.
  if (paused) return reports.map(({ id }) => id);
  const matched = new Set(matches.map(({ reportId }) => reportId));
  return reports.filter(({ id, worker }) => worker || used.has(id) || matched.has(id)).map(({ id }) => id);
}

function recentRecords(tabId: number, log: LogStore): Promise<RecentRecords> {
  const reader = readers.get(tabId) ?? createRecentRecords(log, tabId);
  readers.set(tabId, reader);
  return reader();
}

function workerEntries(tabId: number, reports: readonly HandshakeReport[]): NewLogEntry[] {
  return reports.flatMap((report): NewLogEntry[] =>
    report.worker ? [{ kind: "record", tabId, record: workerRecord(report, report.worker) }] : [],
  );
}
