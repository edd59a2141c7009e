import type { LogEntryBody } from "../log/log-store.ts";
import { mostEntries, mostTabs, mostText } from "./limits.ts";
import type { Trouble } from "./log-problem.ts";
import type { OpenedTab } from "./opened-log.ts";
import { createTextShelf } from "./share-texts.ts";

/** An entry of a log file: it holds its evidence, and nothing of a file clears anything. */
export type FileEntry = Exclude<LogEntryBody, { kind: "handshake" | "cleared" }>;

/** What became of an entry. */
export type Collected = "read" | "duplicate" | Trouble;

interface Tab {
  /** Of records. */
  readonly ids: Set<string>;
  /** Of other entries. */
  readonly keys: Set<string>;
  /** In the order of the file. */
  readonly inOrder: FileEntry[];
  /** Of a list of their own: their place among the others is found by their time. */
  readonly byTime: TimedEntry[];
}

type TimedEntry = Exclude<FileEntry, { kind: "record" }>;

/** Puts what is read of a file in the order of the log, tab by tab, within the limits of what is opened. */
export interface EntryCollector {
  /** `tab`: its number in the present log. */
  add(tab: number, entry: FileEntry): Collected;
  /** As `add`, for what comes in a list of its own, beside the records. */
  addByTime(tab: number, entry: TimedEntry): Collected;
  /** Another log begins: its tabs are others. */
  nextLog(): void;
  tabs(): OpenedTab[];
}

export function createEntryCollector(): EntryCollector {
  const tabs = new Map<number, Tab>();
  const texts = createTextShelf();
  let count = 0;
  /** Tabs of the logs before the present one, and the highest number of all. */
  let before = 0;
  let highest = 0;

  const tabOf = (number: number): Tab => {
    const tab = tabs.get(number) ?? { ids: new Set(), keys: new Set(), inOrder: [], byTime: [] };
    tabs.set(number, tab);
    return tab;
  };
  const collect = (tabNumber: number, entry: FileEntry, put: (tab: Tab, entry: FileEntry) => void): Collected => {
    const number = before + tabNumber;
    const known = tabs.get(number);
    const key = entry.kind === "record" ? entry.record.id : keyOf(entry);
    if (known && (entry.kind === "record" ? known.ids : known.keys).has(key)) return "duplicate";
    if (!known && tabs.size >= mostTabs) return { problem: "too-many-tabs", most: mostTabs };
    if (count >= mostEntries) return { problem: "too-many-entries", most: mostEntries };
    if (texts.size >= mostText) return { problem: "too-much-text", most: mostText };
    const tab = tabOf(number);
    highest = Math.max(highest, number);
    if (entry.kind === "record") {
      const record = texts.allOf(entry.record);
      tab.ids.add(record.id);
      put(tab, { kind: "record", record });
    } else {
      tab.keys.add(key);
      put(tab, entry.kind === "navigation" ? { ...entry, url: texts.one(entry.url) } : entry);
    }
    count += 1;
    return "read";
  };

  return {
    add: (number, entry) => collect(number, entry, (tab, kept) => void tab.inOrder.push(kept)),
    addByTime: (number, entry) =>
      collect(number, entry, (tab, kept) => void (kept.kind !== "record" && tab.byTime.push(kept))),
    nextLog() {
      before = highest;
    },
    tabs: () =>
      [...tabs]
        .toSorted(([a], [b]) => a - b)
        .map(([tab, { inOrder, byTime }]) => ({
          tab,
          entries: merge(inOrder, byTime).map((entry, index) =>
            Object.assign(entry, { sequence: index + 1, tabId: tab }),
          ),
        })),
  };
}

/** What makes an entry of a tab the same entry when it stands there twice; of a record, that is its id. */
function keyOf(entry: TimedEntry): string {
  switch (entry.kind) {
    case "navigation":
      return `n${entry.at}`;
    case "connectivity":
      return `c${entry.at} ${entry.online}`;
    case "dropped":
      return `d${entry.at} ${entry.why}`;
  }
}

/** Each timed entry stands before the first of the others that came after it. Those keep their order. */
function merge(inOrder: readonly FileEntry[], byTime: readonly TimedEntry[]): readonly FileEntry[] {
  if (byTime.length === 0) return inOrder;
  const timed = byTime.toSorted((a, b) => a.at - b.at);
  const merged: FileEntry[] = [];
  let next = 0;
  for (const entry of inOrder) {
    const at = entry.kind === "record" ? entry.record.ended.wall : entry.at;
    for (let mark = timed[next]; mark && mark.at < at; mark = timed[++next]) merged.push(mark);
    merged.push(entry);
  }
  return merged.concat(timed.slice(next));
}
