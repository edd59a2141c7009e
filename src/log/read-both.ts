import type { HeldEntries } from "./held-entries.ts";
import type { IndexedLogStore } from "./indexed-log-store.ts";
import type { KeptRefusal, LogRefusal } from "./log-refusal.ts";
import type { EntryOf, ExportableLog, LogEntry, LogStore } from "./log-store.ts";

/** The two places where entries of ordinary windows stand: on disk, and in memory while the disk takes none. */
export interface BothPlaces {
  readonly indexed: IndexedLogStore;
  readonly held: HeldEntries;
  readonly refusal: KeptRefusal;
}

/**
 * The log as one, wherever its entries are. While the disk is known to refuse, what cannot be read of it is left out, and
 * `onPartial` is called: what is in memory can be shown all the same.
 */
export function readBoth(
  { indexed, held, refusal }: BothPlaces,
  onPartial = (): void => {},
): Pick<LogStore, "readLast"> & ExportableLog {
  const storedOr = async <Found>(
    read: () => Promise<Found>,
    refused: LogRefusal | null,
    nothing: Found,
  ): Promise<Found> => {
    if (refused?.isStale) return nothing;
    try {
      return await read();
    } catch (error) {
      if (!refused) throw error;
      onPartial();
      return nothing;
    }
  };
  const read: LogStore["read"] = async (tabId, after, limit) => {
    // Memory before disk: what moves in between, from the one to the other, is seen twice and not missed.
    const [later, refused] = await Promise.all([held.read(tabId, after, limit), refusal.get()]);
    const stored = await storedOr(() => indexed.read(tabId, after, limit), refused, []);
    return inOrder(stored, later).slice(0, limit);
  };
  const readLast: LogStore["readLast"] = async (tabId, limit) => {
    const [later, refused] = await Promise.all([held.readLast(tabId, limit), refusal.get()]);
    const stored = await storedOr(() => indexed.readLast(tabId, limit), refused, []);
    return inOrder(stored, later).slice(-limit);
  };
  return {
    read,
    readLast,
    async readKind(tabId, kind) {
      const [later, refused] = await Promise.all([held.read(tabId, 0, Infinity), refusal.get()]);
      const stored = await storedOr<LogEntry[]>(() => indexed.readKind(tabId, kind), refused, []);
      return inOrder(stored, later).filter((entry): entry is EntryOf<typeof kind> => entry.kind === kind);
    },
    async count(tabId) {
      const [later, refused] = await Promise.all([held.read(tabId, 0, Infinity), refusal.get()]);
      return later.length + (await storedOr(() => indexed.count(tabId), refused, 0));
    },
    async tabIds() {
      const [later, refused] = await Promise.all([held.tabIds(), refusal.get()]);
      return [...new Set([...(await storedOr(() => indexed.tabIds(), refused, [])), ...later])];
    },
  };
}

/** Each entry once: it has the same sequence in both places. */
function inOrder(stored: readonly LogEntry[], held: readonly LogEntry[]): LogEntry[] {
  if (held.length === 0) return [...stored];
  const bySequence = new Map([...held, ...stored].map((entry) => [entry.sequence, entry]));
  return [...bySequence.values()].toSorted((one, other) => one.sequence - other.sequence);
}
