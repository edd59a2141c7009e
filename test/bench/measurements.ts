import type { CDPSession } from "puppeteer-core";
import type { LogEntryBody } from "../../src/log/log-store.ts";
import { createEnds } from "../playground/sessions/long-log.ts";
import { openPage } from "../playground/sessions/scripted-page.ts";
import type { Background, Evaluator } from "../support/browser-under-test.ts";
import { appendLive, removeAppended } from "./append-live.ts";

/** What a machine under load may take, in milliseconds: nothing is judged by it. */
const patience = { timeout: 300_000 };
/** Without a change for this long, in milliseconds, a keystroke is answered. */
const quiet = 300;

/** Milliseconds from the navigation of the document. */
export interface Opening {
  readonly firstRows: number;
  readonly complete: number;
}

/** Waits until a document shows `count` records, and tells when its first rows and all of them were there. */
export async function measureOpening(document: Evaluator, count: number): Promise<Opening> {
  const complete = `probe.counts.find(([, count]) => count >= ${count})?.[0]`;
  await document.waitFor(`probe.firstRows !== null && ${complete} !== undefined`, { ...patience, what: "all records" });
  return document.evaluate<Opening>(`({ firstRows: probe.firstRows, complete: ${complete} })`);
}

/** Milliseconds from the key to a painted frame. */
export interface Keystroke {
  readonly key: string;
  /** The first frame, whatever it showed. */
  readonly firstFrame: number;
  /** The last change that the key made to the list, the counts and the chips. */
  readonly answered: number;
  /** The last change that the key made to anything, the timeline included. */
  readonly settled: number;
}

/** Presses keys in what has the focus. */
export type Press = (key: string) => Promise<void>;

const isAnswered = `performance.now() - probe.changedAt > ${quiet} && probe.keystrokes.every(({ answered }) => answered !== undefined)`;

/** Types words into the filter, each letter once the one before is answered, and takes the filter away after each word. */
export async function measureKeystrokes(
  document: Evaluator,
  press: Press,
  words: readonly string[],
): Promise<Keystroke[]> {
  const empty = `(() => {
    const field = document.querySelector('input[type="search"]');
    field.focus();
    field.value = "";
    field.dispatchEvent(new Event("input", { bubbles: true }));
  })()`;
  // Before the first key there is nothing to answer.
  await document.evaluate(`void probe.keystrokes.push({ key: "start", at: 0 })`);
  const measured: Keystroke[] = [];
  for (const word of words) {
    await document.evaluate(empty);
    await document.waitFor(isAnswered, { ...patience, what: "the list without a filter" });
    await document.evaluate("void (probe.keystrokes.length = 0)");
    for (const key of word) {
      await press(key);
      await document.waitFor(isAnswered, { ...patience, what: `the answer to "${key}"` });
    }
    measured.push(...(await document.evaluate<Keystroke[]>("probe.keystrokes")));
    await document.evaluate(`void (probe.keystrokes = [probe.keystrokes.at(-1)])`);
  }
  await document.evaluate(empty);
  await document.waitFor(isAnswered, { ...patience, what: "the list without a filter" });
  return measured;
}

/** Milliseconds. */
export interface Frames {
  /** From one animation frame to the next. */
  readonly gaps: readonly number[];
  /** Of the tasks longer than 50 ms. */
  readonly tasks: readonly number[];
}

/** The pace of live ends. */
export const live = { perBatch: 100, every: 100 } as const;

/** Appends to the log of the tab, while the document shows it, until it shows all. The log is as before then. */
export async function measureLive(
  document: Evaluator,
  background: Background,
  tabId: number,
  countBefore: number,
  seconds: number,
): Promise<Frames & { readonly took: number }> {
  const batches = liveBatches((seconds * 1000) / live.every);
  await document.evaluate("probe.watchFrames()");
  const appended = await appendLive(background, tabId, batches, live.every);
  const all = countBefore + batches.flat().length;
  await document.waitFor(`probe.counts.some(([, count]) => count >= ${all})`, {
    ...patience,
    what: "all live records",
  });
  const frames = await document.evaluate<Frames>("probe.framesSeen()");
  await removeAppended(background, tabId, appended);
  return { ...frames, took: appended.took };
}

function liveBatches(count: number): LogEntryBody[][] {
  const now = Date.now();
  const nextEnd = createEnds(openPage("https://app.example.com/dashboard", now - 60_000, "live"), 77);
  return Array.from({ length: count }, (_, batch) =>
    Array.from({ length: live.perBatch }, (_, index) => ({
      kind: "record",
      record: nextEnd(now + batch * live.every + index * (live.every / live.perBatch)),
    })),
  );
}

/** Bytes that are in use after garbage collection, of the isolate: all documents of the extension that share its thread. */
export interface Heap {
  /** JavaScript's objects. */
  readonly script: number;
  /** The browser's own objects, such as nodes of the document. */
  readonly document: number;
}

export async function measureHeap(session: CDPSession): Promise<Heap> {
  await session.send("HeapProfiler.enable");
  // Once is not enough: what finalizers hold on to goes the second time.
  await session.send("HeapProfiler.collectGarbage");
  await session.send("HeapProfiler.collectGarbage");
  const usage = await session.send("Runtime.getHeapUsage");
  await session.send("HeapProfiler.disable");
  return { script: usage.usedSize, document: usage.embedderHeapUsedSize };
}
