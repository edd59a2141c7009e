import type { LogEntry } from "../log/log-store.ts";
import type { Handshake, SocketRecord } from "../socket/socket-record.ts";
import type { LogLine, RecordLine } from "./log-line.ts";

/** What turns a record into its line. */
export interface LineMaker {
  /** Takes a record into account, once, and returns the ids of earlier ones whose line may change by it. */
  add(record: SocketRecord): readonly string[];
  lineOf(record: SocketRecord, key: number): RecordLine;
  /** Forgets all records. */
  reset(): void;
}

/** The lines that a log comes to, built up entry by entry. */
export interface LogLines {
  /** Takes entries in the order of their sequence. */
  add(entries: readonly LogEntry[]): void;
  /** Makes all lines anew, in the language that the maker now writes. */
  remake(): void;
  /** A copy that later entries do not change. */
  current(): readonly LogLine[];
}

export function createLogLines(maker: LineMaker): LogLines {
  let lines: LogLine[] = [];
  let places = new Map<string, number>();

  /** Makes a record's line anew, with what came later. */
  const remake = (recordId: string, later: { readonly handshake?: Handshake } = {}): void => {
    const place = places.get(recordId);
    const line = place === undefined ? undefined : lines[place];
    if (place === undefined || line?.kind !== "record") return;
    lines[place] = maker.lineOf({ ...line.record, ...later }, line.key);
  };

  const addRecord = (record: SocketRecord, key: number): void => {
    const changed = maker.add(record);
    places.set(record.id, lines.length);
    lines.push(maker.lineOf(record, key));
    for (const id of changed) remake(id);
  };

  const addEntry = (entry: LogEntry): void => {
    const last = lines.at(-1);
    switch (entry.kind) {
      case "record":
        addRecord(entry.record, entry.sequence);
        break;
      case "navigation":
        lines.push({ kind: "navigation", key: entry.sequence, at: entry.at, url: entry.url });
        break;
      case "dropped":
        if (last?.kind === "dropped" && last.why === entry.why)
          lines[lines.length - 1] = { ...last, count: last.count + entry.count };
        else lines.push({ kind: "dropped", key: entry.sequence, at: entry.at, count: entry.count, why: entry.why });
        break;
      case "handshake":
        remake(entry.recordId, { handshake: entry.handshake });
        break;
      case "cleared":
        lines = [];
        places = new Map();
        maker.reset();
        break;
    }
  };

  return {
    add: (entries) => entries.forEach(addEntry),
    remake() {
      lines = lines.map((line) => (line.kind === "record" ? maker.lineOf(line.record, line.key) : line));
    },
    current: () => lines.slice(),
  };
}
