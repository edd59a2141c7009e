import "./define-version.ts";
import { readFileSync } from "node:fs";
import { createVerdictStream, type Diagnosed } from "../../src/diagnosis/verdict-stream.ts";
import { describeCode, describeVerdict, type LogSentences } from "../../src/export/describe-record.ts";
import type { ExportedRecord, LogHead } from "../../src/export/exported-log.ts";
import { type FormatId, formatIds, logFormats } from "../../src/export/formats.ts";
import { createJsonBytes } from "../../src/export/json-bytes.ts";
import { addRecordMembers } from "../../src/export/record-members.ts";
import { rememberSentences } from "../../src/export/remember-sentences.ts";
import { streamLog } from "../../src/export/stream-log.ts";
import type { ExportableLog, LogEntry } from "../../src/log/log-store.ts";
import { createRedactor, redactRecord } from "../../src/socket/redact.ts";
import { createText } from "../../src/text/create-text.ts";
import { longLog } from "../playground/sessions/long-log.ts";

/**
 * What an export costs after its reading, in one thread of Node: CPU time a record of each format, and of each stage of JSON. The clock is
 * the CPU's, so that other work of the machine does not count. `--records=n`: a shorter log. `--runs=n`: each so often; of a stage, the least of each batch is told, of a
 * format the least.
 */
const numberOf = (name: string, usual: number): number =>
  Number(process.argv.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3) ?? usual);
const count = numberOf("records", 100_000);
const runs = numberOf("runs", 5);
const formats =
  process.argv
    .find((word) => word.startsWith("--formats="))
    ?.slice(10)
    .split(",") ?? formatIds;
const batch = 1000;
const tabId = 7;

/** As a log reads them: texts, so that no two records share an object. */
const blocks: string[] = [];
let block: LogEntry[] = [];
let sequence = 0;
for (const body of longLog(1_780_000_000_000, count)) {
  sequence += 1;
  block.push({ ...body, tabId, sequence });
  if (block.length < batch) continue;
  blocks.push(JSON.stringify(block));
  block = [];
}
blocks.push(JSON.stringify(block));

/** Microseconds of the CPU. */
const now = (): number => {
  const { user, system } = process.cpuUsage();
  return user + system;
};
let reading = 0;
function readBlock(index: number): LogEntry[] {
  const start = now();
  const entries = JSON.parse(blocks[index] ?? "[]") as LogEntry[];
  reading += now() - start;
  return entries;
}
const log: ExportableLog = {
  read: async (_tab, after) => (after < sequence ? readBlock(after / batch) : []),
  readKind: async () => [],
  count: async () => sequence,
  tabIds: async () => [tabId],
};
const english = createText(
  "en",
  ["ui", "codes", "vendors", "causes", "compare"].map((file) => readFileSync(`public/locales/en/${file}.ftl`, "utf8")),
);
const head: LogHead = {
  exportedAt: new Date(0),
  generator: { name: "WhyClosed", version: "bench" },
  browser: { name: "chromium", version: "" },
  language: "en",
  redacted: true,
  notRedacted: [],
  scope: { tabs: "one", filter: null, from: null, to: null },
};
const told = (microseconds: number): string => `${(microseconds / count).toFixed(2)} µs a record`;

async function exportAs(format: FormatId): Promise<number> {
  reading = 0;
  const start = now();
  const text = rememberSentences(english);
  const stream = streamLog(log, { head, tab: tabId, redactor: createRedactor(), text });
  // A part of the file, as the browser takes it over.
  for await (const piece of logFormats[format].write(stream, text)) void new Blob([piece]);
  return now() - start - reading;
}

const stages = ["redact", "diagnose", "describe", "bytes"] as const;
type Stage = (typeof stages)[number];
/** The least that each batch took. */
const least: Readonly<Record<Stage, number[]>> = { redact: [], diagnose: [], describe: [], bytes: [] };

function measure<Result>(stage: Stage, batch: number, work: () => Result): Result {
  const start = now();
  const result = work();
  const took = now() - start;
  least[stage][batch] = Math.min(least[stage][batch] ?? took, took);
  return result;
}

function describe({ record, verdict }: Diagnosed, text: LogSentences): ExportedRecord {
  return { tab: 1, ...record, closeCode: describeCode(record), verdict: describeVerdict(verdict, text) };
}

/** Does the stages of JSON, batch by batch as an export does them. */
function runStages(): void {
  const redactor = createRedactor();
  const stream = createVerdictStream();
  const text = rememberSentences(english);
  const bytes = createJsonBytes();
  for (let index = 0; index < blocks.length; index++) {
    const records = readBlock(index).flatMap((entry) => (entry.kind === "record" ? [entry.record] : []));
    const safe = measure("redact", index, () => records.map((record) => redactRecord(record, redactor)));
    const settled = measure("diagnose", index, () => safe.flatMap((record) => stream.add(record)));
    const described = measure("describe", index, () => settled.map((one) => describe(one, text)));
    measure("bytes", index, () => {
      for (const record of described) addRecordMembers(bytes, record);
      return new Blob([bytes.take()]);
    });
  }
}

const print = (line: string): void => void process.stdout.write(`${line}\n`);
for (let run = 0; run < runs; run++) runStages();
let sum = 0;
for (const stage of stages) {
  const spent = least[stage].reduce((all, one) => all + one, 0);
  sum += spent;
  print(`JSON, ${stage}: ${told(spent)}`);
}
print(`JSON, these together: ${told(sum)}`);
for (const format of formatIds) {
  if (!formats.includes(format)) continue;
  let best = Infinity;
  for (let run = 0; run < runs; run++) best = Math.min(best, await exportAs(format));
  print(`${format}: ${told(best)}`);
}
