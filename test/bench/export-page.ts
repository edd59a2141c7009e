import { diagnose } from "../../src/diagnosis/diagnose.ts";
import { createHistory } from "../../src/diagnosis/history.ts";
import { describeCode, describeVerdict } from "../../src/export/describe-record.ts";
import { type FormatId, formatIds } from "../../src/export/formats.ts";
import { exportLog } from "../../src/exporting/export-log.ts";
import { wholeTab } from "../../src/exporting/export-request.ts";
import { createIndexedLogStore } from "../../src/log/indexed-log-store.ts";
import type { LogEntry } from "../../src/log/log-store.ts";
import { createRedactor, redactRecord } from "../../src/socket/redact.ts";
import { loadText } from "../../src/text/load-text.ts";

/** One export. Times are milliseconds, the size is bytes. */
export interface Exported {
  readonly took: number;
  readonly size: number;
  /** The longest time that the page did not answer. */
  readonly longestTask: number;
}

/** What `test/bench/export.ts` calls in the page. The file is let go again. */
export interface ExportBench {
  readonly formats: readonly FormatId[];
  run(format: FormatId, tabId: number): Promise<Exported>;
  naive(tabId: number): Promise<Exported>;
}

const browser = { name: "chromium", version: "" };

async function measured(make: () => Promise<Blob>): Promise<Exported> {
  let longestTask = 0;
  let last = performance.now();
  const watch = setInterval(() => {
    const now = performance.now();
    longestTask = Math.max(longestTask, now - last);
    last = now;
  });
  const start = performance.now();
  const { size } = await make();
  const took = performance.now() - start;
  longestTask = Math.max(longestTask, performance.now() - last);
  clearInterval(watch);
  return { took, size, longestTask };
}

/** As one writes it first: all is read, put together and turned into one text. */
async function naiveExport(tabId: number): Promise<Blob> {
  const text = await loadText("en");
  const log = createIndexedLogStore();
  const entries: LogEntry[] = await log.read(tabId, 0, 10_000_000);
  const redactor = createRedactor();
  const history = createHistory();
  const records = entries.flatMap((entry) => (entry.kind === "record" ? [redactRecord(entry.record, redactor)] : []));
  const verdicts = new Map<string, ReturnType<typeof diagnose>>();
  for (const record of records)
    for (const one of [...history.add(record), record]) verdicts.set(one.id, diagnose(one, history));
  const described = records.map((record) => {
    const verdict = verdicts.get(record.id);
    return Object.assign(record, {
      closeCode: describeCode(record),
      verdict: verdict && describeVerdict(verdict, text),
    });
  });
  return new Blob([JSON.stringify({ format: "whyclosed-log", records: described }, null, 2)]);
}

const bench: ExportBench = {
  formats: formatIds,
  run: (format, tab) =>
    measured(() =>
      exportLog({ ...wholeTab, format, tab, patterns: [], exportedAt: new Date(), browser, language: "en" }, {}),
    ),
  naive: (tabId) => measured(() => naiveExport(tabId)),
};
Object.assign(globalThis, { bench });
