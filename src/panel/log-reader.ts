import { batch, type ReadonlySignal, signal } from "@preact/signals";
import type { LogEntry } from "../log/log-store.ts";
import type { Handshake } from "../socket/socket-record.ts";
import { giveWay } from "./give-way.ts";
import { createLineMaker } from "./line-maker.ts";
import type { LogLine } from "./log-line.ts";
import { createLogLines, stepLength } from "./log-lines.ts";
import type { PanelSurroundings } from "./panel-surroundings.ts";
import { createPull, type Take } from "./pull-log.ts";

/** Longest time in milliseconds that reading keeps the panel from answering. */
const longestTurn = 10;
/** Entries of the end that are shown while a long log is read: more than fit into view. */
const endLength = 100;

/**
 * Shortest time in milliseconds from one change of the lines to the next: a lone end is shown at once, a storm a few times a second, and
 * less often where there are many lines to go through.
 */
const paceOf = (lines: number): number => (lines < 20_000 ? 150 : 400);

/** The lines of a tab's log, as they come. */
export interface LogReader {
  readonly lines: ReadonlySignal<readonly LogLine[]>;
  /** Something was read, or there was nothing to read. */
  readonly loaded: ReadonlySignal<boolean>;
  /** The part of a long log that is read, from 0 to 1, while it is read for the first time; `lines` are then its end alone. Else null. */
  readonly progress: ReadonlySignal<number | null>;
  /** Reads what is new. Rejects as the log does; nothing is skipped. */
  pull(): Promise<void>;
  /** Reads everything, also what is known: a part was missing. */
  readonly readAnew: () => Promise<void>;
  /** Writes all lines in the present language. */
  readonly rewrite: () => void;
  /** Evidence that came after its record. */
  readonly handshakeOf: (recordId: string) => Handshake | undefined;
}

type Sources = Pick<PanelSurroundings, "log" | "tabId" | "diagnose" | "text">;

export function createLogReader(sources: Sources): LogReader {
  const { log, tabId } = sources;
  let read = createLogLines(createLineMaker(sources));
  const lines = signal<readonly LogLine[]>([]);
  const loaded = signal(false);
  const progress = signal<number | null>(null);
  let shownAt = -Infinity;
  // By sequence: counting would go through the whole log once more.
  let [first, last] = [0, 0];
  const partOf = (sequence: number): number => Math.min(1, (sequence - first) / Math.max(1, last - first));

  const show = (shown: readonly LogLine[]): void => {
    shownAt = performance.now();
    batch(() => {
      lines.value = shown;
      loaded.value = true;
    });
  };

  const showEnd = async (): Promise<void> => {
    const end = createLogLines(createLineMaker(sources));
    const entries = await log.readLast(tabId, endLength);
    for (const step of stepsOf(entries)) end.add(step);
    last = entries.at(-1)?.sequence ?? last;
    if (progress.value !== null) show(end.current());
  };

  const take: Take = async (entries, isLast) => {
    let since = performance.now();
    for (const step of stepsOf(entries)) {
      if (performance.now() - since > longestTurn) {
        await giveWay();
        since = performance.now();
      }
      read.add(step);
    }
    const present = entries.at(-1)?.sequence ?? 0;
    if (progress.value !== null && !isLast) {
      progress.value = partOf(present);
    } else if (!loaded.value && !isLast) {
      first = entries[0]?.sequence ?? 0;
      progress.value = 0;
      await showEnd();
    } else {
      await sleep(shownAt + paceOf(lines.peek().length) - performance.now());
      progress.value = null;
      show(read.current());
    }
  };
  let pullNew = createPull(log, tabId, take);
  const pull = async (): Promise<void> => {
    if (progress.value !== null) await showEnd();
    await pullNew();
    loaded.value = true;
  };

  return {
    lines,
    loaded,
    progress,
    pull,
    async readAnew() {
      // What is under way must not end up among what is read then.
      await pullNew().catch(() => {});
      read = createLogLines(createLineMaker(sources));
      pullNew = createPull(log, tabId, take);
      loaded.value = false;
      await pull();
    },
    rewrite() {
      read.rewrite();
      lines.value = read.current();
    },
    handshakeOf: (recordId) => read.handshakeOf(recordId),
  };
}

const sleep = (milliseconds: number): Promise<void> | undefined =>
  milliseconds <= 0 ? undefined : new Promise((resolve) => void setTimeout(resolve, milliseconds));

function* stepsOf(entries: readonly LogEntry[]): Generator<readonly LogEntry[]> {
  for (let start = 0; start < entries.length; start += stepLength) yield entries.slice(start, start + stepLength);
}
