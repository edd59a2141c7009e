import { batch, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { OpenedLog } from "../../import/opened-log.ts";

/** Time in milliseconds after which it is worth showing that a file is read. */
const longAfter = 300;

/** A log among those that are open. */
export interface LogInWindow {
  readonly id: number;
  readonly log: OpenedLog;
}

/** A file that is being read. */
export interface Opening {
  readonly id: number;
  readonly name: string;
  /** The part that is read, from 0 to 1. */
  readonly part: number;
  /** It takes long enough to be shown. */
  readonly isLong: boolean;
}

/** A file that could not be opened. */
export interface OpenFailure {
  readonly id: number;
  readonly name: string;
  readonly error: unknown;
}

/** How a file is read. */
export type OpenLog = (
  file: File,
  options: { readonly signal: AbortSignal; readonly onProgress: (read: number, size: number) => void },
) => Promise<OpenedLog>;

/** The logs beside the live session. */
export interface OpenedLogs {
  readonly logs: ReadonlySignal<readonly LogInWindow[]>;
  readonly opening: ReadonlySignal<readonly Opening[]>;
  readonly failures: ReadonlySignal<readonly OpenFailure[]>;
  /** The id of the log in front; null: the live session. */
  readonly current: Signal<number | null>;
  /** Reads files, and shows the last one that could be read. Never rejects: what went wrong is in `failures`. */
  open(files: Iterable<File>): Promise<void>;
  /** Closes a log; if it was in front, the one after it comes in front, else the one before, else the live session. */
  close(id: number): void;
  /** Stops reading a file. */
  cancel(id: number): void;
  /** Forgets that a file could not be opened. */
  dismiss(id: number): void;
}

export function createOpenedLogs(openLog: OpenLog): OpenedLogs {
  const logs = signal<readonly LogInWindow[]>([]);
  const opening = signal<readonly Opening[]>([]);
  const failures = signal<readonly OpenFailure[]>([]);
  const current = signal<number | null>(null);
  const controllers = new Map<number, AbortController>();
  let lastId = 0;

  const change = (id: number, changes: Partial<Opening>): void => {
    opening.value = opening.value.map((one) => (one.id === id ? { ...one, ...changes } : one));
  };
  const openOne = async (file: File): Promise<void> => {
    const id = ++lastId;
    const { name } = file;
    const controller = new AbortController();
    const { signal: aborted } = controller;
    controllers.set(id, controller);
    opening.value = [...opening.value, { id, name, part: 0, isLong: false }];
    const timer = setTimeout(() => change(id, { isLong: true }), longAfter);
    const end = (): void => {
      clearTimeout(timer);
      controllers.delete(id);
      opening.value = opening.value.filter((one) => one.id !== id);
    };
    try {
      const log = await openLog(file, {
        signal: aborted,
        onProgress: (read, size) => change(id, { part: read / size }),
      });
      if (aborted.aborted) return;
      batch(() => {
        end();
        logs.value = [...logs.value, { id, log }];
        current.value = id;
      });
    } catch (error) {
      batch(() => {
        end();
        if (!aborted.aborted) failures.value = [...failures.value, { id, name, error }];
      });
    }
  };

  return {
    logs,
    opening,
    failures,
    current,
    async open(files) {
      // One after the other: each may be as large as memory allows.
      for (const file of files) await openOne(file);
    },
    close(id) {
      const place = logs.value.findIndex((one) => one.id === id);
      batch(() => {
        logs.value = logs.value.filter((one) => one.id !== id);
        if (current.value === id) current.value = (logs.value[place] ?? logs.value[place - 1])?.id ?? null;
      });
    },
    cancel(id) {
      controllers.get(id)?.abort();
      controllers.delete(id);
      opening.value = opening.value.filter((one) => one.id !== id);
    },
    dismiss(id) {
      failures.value = failures.value.filter((one) => one.id !== id);
    },
  };
}
