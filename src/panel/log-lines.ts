import type { LogEntry } from "../log/log-store.ts";
import type { Handshake, SocketRecord } from "../socket/socket-record.ts";
import type { LineMaker } from "./line-maker.ts";
import type { LogLine } from "./log-line.ts";

/** Records that are kept as a whole for evidence that comes late; it comes within seconds. */
const keptWhole = 500;

/** Entries after which lines that changed are made anew: the history still knows then what is around them. */
export const stepLength = 50;

/** The lines that a log comes to, built up entry by entry. */
export interface LogLines {
  /** Takes at most `stepLength` entries, in the order of their sequence. */
  add(entries: readonly LogEntry[]): void;
  /** Writes all lines in the language that the maker now has. */
  rewrite(): void;
  /** A copy that later entries do not change. */
  current(): readonly LogLine[];
  /** Evidence that came after its record. */
  readonly handshakeOf: (recordId: string) => Handshake | undefined;
}

export function createLogLines(maker: LineMaker): LogLines {
  /** Null in the place of a record whose line is made at the end of the step. */
  let lines: (LogLine | null)[] = [];
  let places = new Map<string, { readonly index: number; readonly key: number }>();
  let handshakes = new Map<string, Handshake>();
  let latest = new Map<string, SocketRecord>();

  /** Makes a record's line, with what came later. */
  const make = (record: SocketRecord): void => {
    const place = places.get(record.id);
    if (!place) return;
    const handshake = handshakes.get(record.id);
    lines[place.index] = maker.lineOf(handshake ? { ...record, handshake } : record, place.key);
  };

  const keepWhole = (record: SocketRecord): void => {
    latest.set(record.id, record);
    const [oldest] = latest.keys();
    if (latest.size > keptWhole && oldest !== undefined) latest.delete(oldest);
  };

  const addEntry = (entry: LogEntry, changed: Map<string, SocketRecord>): void => {
    const last = lines.at(-1);
    switch (entry.kind) {
      case "record": {
        const { record } = entry;
        // What was held in memory may have been on the disk already, when nobody could look.
        if (places.has(record.id)) break;
        for (const one of maker.add(record)) changed.set(one.id, one);
        changed.set(record.id, record);
        places.set(record.id, { index: lines.length, key: entry.sequence });
        lines.push(null);
        keepWhole(record);
        break;
      }
      case "navigation":
        lines.push({ kind: "navigation", key: entry.sequence, at: entry.at, url: entry.url });
        break;
      case "dropped":
        if (last?.kind === "dropped" && last.why === entry.why)
          lines[lines.length - 1] = { ...last, count: last.count + entry.count };
        else lines.push({ kind: "dropped", key: entry.sequence, at: entry.at, count: entry.count, why: entry.why });
        break;
      case "connectivity":
        lines.push({ kind: "connectivity", key: entry.sequence, at: entry.at, online: entry.online });
        break;
      case "handshake": {
        handshakes.set(entry.recordId, entry.handshake);
        const record = latest.get(entry.recordId);
        if (record) changed.set(record.id, record);
        break;
      }
      case "cleared":
        lines = [];
        places = new Map();
        handshakes = new Map();
        latest = new Map();
        changed.clear();
        maker.reset();
        break;
    }
  };

  return {
    add(entries) {
      // In a storm each record changes those beside it: their lines are made once, when all have come.
      const changed = new Map<string, SocketRecord>();
      for (const entry of entries) addEntry(entry, changed);
      changed.forEach(make);
    },
    rewrite() {
      lines = lines.map((line) => (line?.kind === "record" ? maker.inPresentLanguage(line) : line));
    },
    current: () => lines.filter((line) => line !== null),
    handshakeOf: (recordId) => handshakes.get(recordId),
  };
}
