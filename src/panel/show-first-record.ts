import { effect, type ReadonlySignal } from "@preact/signals";
import type { LogLine } from "./log-line.ts";

interface Lines {
  /** All lines of the tab. */
  readonly all: ReadonlySignal<readonly LogLine[]>;
  /** Those that the list is made of. */
  readonly kept: ReadonlySignal<readonly LogLine[]>;
}

/**
 * Calls `showEarlier` once when the record turns out to be of an earlier page: it was asked for by name. Returns the function that ends the
 * search.
 */
export function showFirstRecord(id: string, { all, kept }: Lines, showEarlier: () => void): () => void {
  let found = false;
  const has = (line: LogLine): boolean => line.kind === "record" && line.id === id;
  return effect(() => {
    if (found || !all.value.some(has)) return;
    found = true;
    if (!kept.peek().some(has)) showEarlier();
  });
}
