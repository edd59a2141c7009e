import type { Collected, EntryCollector } from "./collect-entries.ts";
import type { Read } from "./expecting.ts";
import type { ListName } from "./log-patterns.ts";
import {
  readConnectivity,
  readDropped,
  readDroppedEntry,
  readLeftOut,
  readNavigation,
  readRecord,
} from "./log-schema.ts";
import type { OpenedLog } from "./opened-log.ts";

/** What the values of a log are put into. */
export interface LogContent {
  readonly entries: EntryCollector;
  addDropped(dropped: OpenedLog["dropped"][number]): void;
  addLeftOut(count: number): void;
}

/** Reads a value; what it gives puts it where it belongs. */
export type KindReader = (input: unknown) => Read<(content: LogContent) => Collected>;

/** The values of each list of the JSON form. */
export const listReaders: Readonly<Record<ListName, KindReader>> = {
  records: recordReader,
  navigations: (input) =>
    then(readNavigation(input), ({ tab, at, url }, { entries }) =>
      entries.addByTime(tab, { kind: "navigation", at, url }),
    ),
  connectivity: (input) =>
    then(readConnectivity(input), ({ tab, at, online }, { entries }) =>
      entries.addByTime(tab, { kind: "connectivity", at, online }),
    ),
  dropped: (input) =>
    then(readDropped(input), (dropped, content) => {
      content.addDropped(dropped);
      return "read";
    }),
};

/** The lines of the NDJSON form, by their `kind`. They are in the order of the log. */
const lineReaders: Readonly<Record<string, KindReader>> = {
  record: recordReader,
  navigation: (input) =>
    then(readNavigation(input), ({ tab, at, url }, { entries }) => entries.add(tab, { kind: "navigation", at, url })),
  connectivity: (input) =>
    then(readConnectivity(input), ({ tab, at, online }, { entries }) =>
      entries.add(tab, { kind: "connectivity", at, online }),
    ),
  dropped: (input) =>
    then(readDroppedEntry(input), ({ tab, ...dropped }, content) => {
      const collected = content.entries.add(tab, { kind: "dropped", ...dropped });
      if (collected === "read") content.addDropped({ why: dropped.why, count: dropped.count });
      return collected;
    }),
  "left-out": (input) =>
    then(readLeftOut(input), ({ count }, content) => {
      content.addLeftOut(count);
      return "read";
    }),
};

export function lineReaderOf(kind: string): KindReader | null {
  return Object.hasOwn(lineReaders, kind) ? (lineReaders[kind] ?? null) : null;
}

function recordReader(input: unknown): ReturnType<KindReader> {
  return then(readRecord(input), ({ tab, record }, { entries }) => entries.add(tab, { kind: "record", record }));
}

function then<Value>(
  read: Read<Value>,
  put: (value: Value, content: LogContent) => Collected,
): Read<(content: LogContent) => Collected> {
  return "value" in read ? { value: (content) => put(read.value, content) } : read;
}
