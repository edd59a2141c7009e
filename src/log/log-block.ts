import type { LogEntry, LogEntryBody } from "./log-store.ts";
import { entryKey } from "./entry-key.ts";
import { packRecord, unpackRecord } from "./pack-record.ts";
import { Packer } from "./packer.ts";
import { readableEntry } from "./readable-entry.ts";
import { Unpacker } from "./unpacker.ts";

/** What a block is known by. The database reads it without the block. */
export interface BlockPlace {
  readonly tabId: number;
  /** Sequences of its last and its first entry. */
  readonly last: number;
  readonly first: number;
  /** How many entries it has, and what they weigh. */
  readonly count: number;
  readonly weight: number;
}

/**
 * Entries of one tab that follow each other, as they are stored: one value for many of them. A value of its own for each costs ten times
 * as much to write, and more than twice as much to read.
 */
export interface LogBlock extends BlockPlace {
  /** What makes each entry the same entry (`entryKey`). */
  readonly keys: readonly string[];
  /** The sequence of each entry; then where it stands: a record's place in this list, or of another entry -1 less its place in `others`; then the records. */
  readonly numbers: Float64Array<ArrayBuffer>;
  readonly texts: readonly string[];
  /** Entries that are no records: there are few of them. */
  readonly others: readonly LogEntryBody[];
}

/** Entries of a block at the most: browsers put values of more than 64 KiB into files of their own, which are slow to read. */
export const blockLength = 100;
/** An entry counts once for each of these units that it begins: bytes of its numbers, UTF-16 units of its texts. Of ordinary pages hardly any has more; it bounds what others can fill. */
export const unitsOfWeight = 4096;
/** Weight from which a block takes no more. */
const fullWeight = 2 * blockLength;
/** More entries could stand in the block. */
export const hasRoom = ({ count, weight }: BlockPlace): boolean => count < blockLength && weight < fullWeight;

/** Blocks of one tab's entries, which are in the order of their sequences. */
export function packBlocks(tabId: number, entries: readonly LogEntry[]): LogBlock[] {
  const blocks: LogBlock[] = [];
  for (let start = 0; start < entries.length;) {
    const block = packBlock(tabId, entries, start);
    blocks.push(block);
    start += block.count;
  }
  return blocks;
}

/** A block of as many entries from `start` on as it takes. There has to be one at least. */
function packBlock(tabId: number, entries: readonly LogEntry[], start: number): LogBlock {
  const packer = new Packer();
  const keys: string[] = [];
  const sequences: number[] = [];
  const starts: number[] = [];
  const others: LogEntryBody[] = [];
  let weight = 0;
  for (let index = start; index < entries.length && keys.length < blockLength && weight < fullWeight; index++) {
    const { tabId: _, sequence, ...body } = entries[index] as LogEntry;
    keys.push(entryKey({ ...body, tabId }));
    sequences.push(sequence);
    if (body.kind === "record") {
      const before = packer.size;
      starts.push(packer.numbers.length);
      packRecord(packer, body.record);
      weight += weightOf(packer.size - before);
    } else {
      starts.push(-1 - others.length);
      others.push(body);
      weight += weightOf(JSON.stringify(body).length);
    }
  }
  const count = keys.length;
  const numbers = new Float64Array(2 * count + packer.numbers.length);
  numbers.set(sequences);
  numbers.set(
    starts.map((place) => (place < 0 ? place : 2 * count + place)),
    count,
  );
  numbers.set(packer.numbers, 2 * count);
  return {
    tabId,
    last: sequences.at(-1) ?? 0,
    first: sequences[0] ?? 0,
    count,
    weight,
    keys,
    numbers,
    texts: packer.texts,
    others,
  };
}

/** What an entry of a size counts for: one, and more if it is long. */
const weightOf = (size: number): number => Math.max(1, Math.ceil(size / unitsOfWeight));

/**
 * Entries of a block after a sequence, at most `limit`. What is broken, as only a damaged disk or another program leaves it, is counted in
 * its place.
 */
export function unpackBlock(block: LogBlock, after = -Infinity, limit = Infinity): LogEntry[] {
  const { tabId, numbers, texts } = block;
  const count = countOf(block);
  if (count === null) return after < block.last ? [broken(block, block.last, block.count)] : [];
  let index = 0;
  while (index < count && (numbers[index] ?? 0) <= after) index++;
  const entries: LogEntry[] = [];
  const unpacker = new Unpacker({ numbers, texts });
  for (; index < count && entries.length < limit; index++) {
    const sequence = numbers[index] ?? 0;
    const start = numbers[count + index] ?? 0;
    if (start < 0) entries.push(otherAt(block, -1 - start, sequence));
    else
      try {
        unpacker.goTo(start);
        entries.push({ kind: "record", record: unpackRecord(unpacker), sequence, tabId });
      } catch {
        entries.push(broken(block, sequence, 1));
      }
  }
  return entries;
}

/** Entries of a block that are no records, without reading those. */
export function unpackOthers(block: LogBlock): LogEntry[] {
  const { numbers } = block;
  const entries: LogEntry[] = [];
  const count = countOf(block) ?? 0;
  for (let index = 0; index < count; index++) {
    const start = numbers[count + index] ?? 0;
    if (start < 0) entries.push(otherAt(block, -1 - start, numbers[index] ?? 0));
  }
  return entries;
}

/** How many entries stand in it; null where it is not a block. */
function countOf({ count, numbers, texts, others }: LogBlock): number | null {
  const isBlock =
    numbers instanceof Float64Array && Array.isArray(texts) && Array.isArray(others) && numbers.length >= 2 * count;
  return isBlock ? count : null;
}

function otherAt(block: LogBlock, place: number, sequence: number): LogEntry {
  const body = block.others[place];
  return readableEntry({ ...body, tabId: block.tabId, sequence }) ?? broken(block, sequence, 1);
}

/** What stands for entries that cannot be read. Sequences begin with the clock in microseconds. */
function broken({ tabId }: BlockPlace, sequence: number, count: number): LogEntry {
  const at = Math.floor(sequence / 1000);
  return { kind: "dropped", tabId, at, count, why: "malformed", id: `broken ${sequence}`, sequence };
}
