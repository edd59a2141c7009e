import { entryKey } from "./entry-key.ts";
import type { LogEntry, NewLogEntry } from "./log-store.ts";
import { lostMarks } from "./lost-marks.ts";
import { readableEntries } from "./readable-entry.ts";
import { firstSequence } from "./sequence.ts";

/** Where they are kept: `storage.session`, which outlives the background and never reaches the disk, or a plain object in tests. */
export interface HeldArea {
  get(key: string | null): Promise<Record<string, unknown>>;
  set(values: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

/** Bytes of entries that are held at the most: some 3,000 records. `storage.session` takes 10 MB, and others need it too. */
export const mostHeld = 6_000_000;
/** Entries that stand under one key: each change writes its key anew. */
const segmentLength = 50;
/** How often a reader begins anew because what it reads has moved. */
const mostTries = 5;

/** Some of the entries, which stand as JSON under a key of their own: as objects they would take twice the room. */
interface Segment {
  readonly id: number;
  readonly count: number;
  readonly bytes: number;
  /** Sequence of its last entry. */
  readonly last: number;
}

interface Index {
  readonly segments: readonly Segment[];
  /** What stands for entries that there was no room for. They came before the others. */
  readonly lost: readonly LogEntry[];
  readonly lastSequence: number;
}

/** Entries that could not be stored, until they can: in the order and with the sequences that they will have in the log. */
export interface HeldEntries {
  /** Nothing is held. */
  isEmpty(): Promise<boolean>;
  /**
   * Holds more, in order, with sequences above `after`, and resolves with those that are new. When there is no room left, the oldest give
   * way and are counted. Rejects where nothing can be held.
   */
  append(entries: readonly NewLogEntry[], after: number): Promise<NewLogEntry[]>;
  /** The oldest of them; empty when nothing is held. */
  first(): Promise<LogEntry[]>;
  /** Lets go of what `first` gave. */
  removeFirst(): Promise<void>;
  removeAll(): Promise<void>;
  /** As the log does. Also for those who do not write. */
  read(tabId: number, after: number, limit: number): Promise<LogEntry[]>;
  readLast(tabId: number, limit: number): Promise<LogEntry[]>;
  /** The tabs of which something is held, in the order of their first entry. */
  tabIds(): Promise<number[]>;
}

const indexKey = "held";
const keyOf = ({ id }: Segment): string => `${indexKey} ${id}`;
const none: Index = { segments: [], lost: [], lastSequence: 0 };

/** What stands there may be damaged; then nothing can be found by it. */
function isIndex(stored: unknown): stored is Index {
  const { segments, lastSequence } = (stored ?? {}) as Partial<Index>;
  if (!Array.isArray(segments) || !Number.isFinite(lastSequence)) return false;
  return segments.every((segment: Partial<Segment> | null) =>
    [segment?.id, segment?.count, segment?.bytes, segment?.last].every(Number.isFinite),
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Only one context may change them, the background; one change at a time. `most`: bytes of entries that are held at the most. */
export function createHeldEntries(area: HeldArea, most = mostHeld): HeldEntries {
  const readIndex = async (): Promise<Index> => {
    const stored = (await area.get(indexKey))[indexKey];
    return isIndex(stored) ? { ...stored, lost: readableEntries(stored.lost) } : none;
  };
  /** Undefined where it was let go of after the index was read. */
  const findSegment = async (segment: Segment): Promise<LogEntry[] | undefined> => {
    const text = (await area.get(keyOf(segment)))[keyOf(segment)];
    return typeof text === "string" ? readableEntries(parsed(text)) : undefined;
  };
  const readSegment = async (segment: Segment): Promise<LogEntry[]> => (await findSegment(segment)) ?? [];

  /** Keys of what is held, and the keys of segments that an end of the background has left without an index. Null until they are known. */
  let known: Set<string> | null = null;
  const begin = async (index: Index): Promise<Set<string>> => {
    if (known) return known;
    const kept = new Set(index.segments.map(keyOf));
    const keys = Object.keys(await area.get(null));
    const stray = keys.filter((key) => key.startsWith(`${indexKey} `) && !kept.has(key));
    if (stray.length > 0) await area.remove(stray);
    const entries = await Promise.all(index.segments.map(readSegment));
    return new Set(entries.flat().map(entryKey));
  };

  /** The index is what holds: a segment goes after it is out of the index, and comes with it. */
  const write = async (index: Index, segment?: Segment, text?: string): Promise<void> => {
    await area.set({ [indexKey]: index, ...(segment && { [keyOf(segment)]: text }) });
  };

  /** Puts counts in the place of the oldest segment. */
  const giveWay = async (index: Index): Promise<Index> => {
    const [oldest, ...segments] = index.segments;
    if (!oldest) return index;
    const lost = await readSegment(oldest);
    for (const entry of lost) known?.delete(entryKey(entry));
    const rest = { ...index, segments, lost: lostMarks([...index.lost, ...lost], "storage") };
    await write(rest);
    await area.remove([keyOf(oldest)]);
    return rest;
  };

  const add = async (index: Index, added: readonly LogEntry[]): Promise<Index> => {
    const open = index.segments.at(-1);
    const extended = open && open.count < segmentLength ? open : undefined;
    const entries = extended ? [...(await readSegment(extended)), ...added] : added;
    const text = JSON.stringify(entries);
    const id = extended?.id ?? (open?.id ?? 0) + 1;
    const last = added.at(-1)?.sequence ?? index.lastSequence;
    const segment = { id, count: entries.length, bytes: new TextEncoder().encode(text).length, last };
    const segments = [...index.segments.slice(0, extended ? -1 : undefined), segment];
    const next = { ...index, segments, lastSequence: last };
    await write(next, segment, text);
    return next;
  };

  /** The entries that come after a sequence. */
  const entriesAfter = async (after: number): Promise<LogEntry[]> => {
    for (let tries = mostTries; ; tries--) {
      const { lost, segments } = await readIndex();
      const found = await Promise.all(segments.filter(({ last }) => last > after).map(findSegment));
      // The index that was read is an old one.
      if (tries > 0 && found.includes(undefined)) continue;
      const entries = [...lost, ...found.flatMap((segment) => segment ?? [])];
      return entries.filter(({ sequence }) => sequence > after);
    }
  };
  const entriesOf = async (tab: number, after: number): Promise<LogEntry[]> =>
    (await entriesAfter(after)).filter(({ tabId }) => tabId === tab);

  return {
    async isEmpty() {
      const { segments, lost } = await readIndex();
      return segments.length + lost.length === 0;
    },
    async append(entries, after) {
      let index = await readIndex();
      const keys = await begin(index);
      known = keys;
      const fresh = [...new Map(entries.map((entry) => [entryKey(entry), entry]))].filter(([key]) => !keys.has(key));
      if (fresh.length === 0) return [];
      const from = Math.max(index.lastSequence + 1, after + 1, firstSequence());
      const added = fresh.map(([, entry], place) => ({ ...entry, sequence: from + place }));
      for (let tries = index.segments.length; ; tries--) {
        try {
          index = await add(index, added);
          break;
        } catch (error) {
          // There may be less room than thought: others use the same storage.
          if (tries <= 0) throw error;
          index = await giveWay(index);
        }
      }
      for (const [key] of fresh) keys.add(key);
      while (index.segments.length > 1 && index.segments.reduce((sum, { bytes }) => sum + bytes, 0) > most)
        index = await giveWay(index);
      return fresh.map(([, entry]) => entry);
    },
    async first() {
      const { lost, segments } = await readIndex();
      return [...lost, ...(segments[0] ? await readSegment(segments[0]) : [])];
    },
    async removeFirst() {
      const index = await readIndex();
      const [first, ...segments] = index.segments;
      const entries = first ? await readSegment(first) : [];
      await write({ ...index, segments, lost: [] });
      if (first) await area.remove([keyOf(first)]);
      for (const entry of entries) known?.delete(entryKey(entry));
    },
    async removeAll() {
      const index = await readIndex();
      await write({ ...index, segments: [], lost: [] });
      await area.remove(index.segments.map(keyOf));
      known = null;
    },
    read: async (tabId, after, limit) => (await entriesOf(tabId, after)).slice(0, limit),
    readLast: async (tabId, limit) => (await entriesOf(tabId, 0)).slice(-limit),
    tabIds: async () => [...new Set((await entriesAfter(0)).map(({ tabId }) => tabId))],
  };
}
