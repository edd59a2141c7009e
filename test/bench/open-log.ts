import { spawnSync } from "node:child_process";
import { openAsBlob, readFileSync, writeFileSync, appendFileSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openLog } from "../../src/import/open-log.ts";
import { longLog } from "../playground/sessions/long-log.ts";
import { head, written } from "../unit/import/log-files.ts";

/*
 * Opens a log of 100,000 records, as JSON and as NDJSON, each in a process of its own: how long it takes, and the most memory that is in use
 * meanwhile. Beside it the naive way: the whole file as one text, and `JSON.parse` of it, without a look at what is in it.
 */

const count = 100_000;
const start = 1_780_000_000_000;
/** Verdicts are about as long as this. They are not read, and yet they are most of a log. */
const sentence = "The connection was lost without a close frame: the server, or something between, stopped answering. ";

interface Measured {
  readonly records: number;
  /** Milliseconds. */
  readonly took: number;
  /** Bytes of JavaScript's objects: the most in use while it was read, and what stays. */
  readonly peak: number;
  readonly kept: number;
}

function* linesOf(form: "json" | "ndjson"): Generator<string> {
  yield form === "json"
    ? `${JSON.stringify(head).slice(0, -1)},\n"records":[\n`
    : `${JSON.stringify({ kind: "log", ...head })}\n`;
  let isFirst = true;
  for (const body of longLog(start, count)) {
    if (body.kind !== "record") continue;
    const record = written(body.record);
    const [cause] = record.verdict.causes;
    const evidence = [sentence, sentence, sentence];
    const line = {
      ...record,
      verdict: { ...record.verdict, causes: [{ ...cause, evidence, fix: sentence.repeat(3) }] },
    };
    if (form === "ndjson") yield `${JSON.stringify({ kind: "record", ...line })}\n`;
    else yield (isFirst ? "" : ",\n") + JSON.stringify(line);
    isFirst = false;
  }
  if (form === "json") yield '\n],"navigations":[],"connectivity":[],"dropped":[],"leftOut":0}\n';
}

function writeLog(file: string, form: "json" | "ndjson"): void {
  writeFileSync(file, "");
  let piece = "";
  for (const line of linesOf(form)) {
    piece += line;
    if (piece.length < 1_000_000) continue;
    appendFileSync(file, piece);
    piece = "";
  }
  appendFileSync(file, piece);
}

/** Objects, and the bytes that they hold outside of the heap. */
function inUse(): number {
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

function afterCollection(): number {
  globalThis.gc?.();
  return inUse();
}

/** Runs in a process of its own. */
async function measure(file: string, way: string): Promise<Measured> {
  const before = afterCollection();
  let peak = 0;
  const look = (): void => {
    peak = Math.max(peak, inUse());
  };
  const since = performance.now();
  const opened = way === "opened" ? await openLog(await openAsBlob(file), { onProgress: look }) : naive(file, look);
  const took = performance.now() - since;
  look();
  const kept = afterCollection();
  const records = "counts" in opened ? opened.counts.records : opened.length;
  return { records, took, peak: peak - before, kept: kept - before };
}

function naive(file: string, look: () => void): readonly unknown[] {
  const text = readFileSync(file, "utf8");
  if (file.endsWith(".ndjson")) {
    const lines = text.split("\n").filter((line) => line.startsWith('{"kind":"record"'));
    look();
    return lines.map((line) => JSON.parse(line) as unknown);
  }
  look();
  const { records } = JSON.parse(text) as { readonly records: readonly unknown[] };
  return records;
}

const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;

function report(): void {
  const folder = mkdtempSync(join(tmpdir(), "whyclosed-open-"));
  try {
    console.log(`\nA log of ${count.toLocaleString("en")} records is opened (Node ${process.version})\n`);
    for (const form of ["json", "ndjson"] as const) {
      const file = join(folder, `log.${form}`);
      writeLog(file, form);
      console.log(`${form}, ${megabytes(statSync(file).size)}`);
      for (const way of ["opened", "naive"]) {
        const words = [
          "--expose-gc",
          "--max-old-space-size=8192",
          "--import",
          "tsx",
          fileURLToPath(import.meta.url),
          "--measure",
          file,
          way,
        ];
        const { stdout, stderr, status } = spawnSync(process.execPath, words, { encoding: "utf8" });
        if (status !== 0) throw new Error(stderr);
        const { records, took, peak, kept } = JSON.parse(stdout) as Measured;
        if (records !== count) throw new Error(`${records} records were read`);
        const name = way === "opened" ? "openLog" : "JSON.parse of the whole";
        console.log(
          `  ${name.padEnd(24)} ${(took / 1000).toFixed(2)} s, at most ${megabytes(peak)}, ${megabytes(kept)} kept`,
        );
      }
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

// What `npm run bench` is given is for the parts in browsers.
const [flag, file = "", way = ""] = process.argv.slice(2);
if (flag === "--measure") void measure(file, way).then((measured) => console.log(JSON.stringify(measured)));
else report();
