import { type LogBlock, packBlocks, unpackBlock } from "../../src/log/log-block.ts";
import { blocksAfter, blocksOfTab, openLog } from "../../src/log/log-database.ts";
import { createIndexedLogStore } from "../../src/log/indexed-log-store.ts";
import type { LogEntry, NewLogEntry } from "../../src/log/log-store.ts";
import { damagedBlocks } from "./damaged-blocks.ts";

/*
 * What tests do to the log from inside the extension, past its faces and its background: bundled by `log-script.ts`. It is the log's own
 * code, of which the unit tests have shown that it reads what it writes.
 */

const log = createIndexedLogStore("whyclosed", async () => Infinity);

/** Every entry of every tab, in order. */
export async function readAll(): Promise<LogEntry[]> {
  const ofTabs = (await log.tabIds()).map((tabId) => log.read(tabId, 0, 1_000_000));
  return (await Promise.all(ofTabs)).flat().toSorted((one, other) => one.sequence - other.sequence);
}

/** Writes entries as the background stores them, and tells who shows the log. */
export async function append(entries: readonly NewLogEntry[]): Promise<void> {
  await log.append(entries);
  signal();
}

/** Removes all that tabs have. */
export async function clearAll(): Promise<void> {
  await log.clearAll();
  signal();
}

/** The sequence of the last entry. */
export const lastSequence = (): Promise<number> => log.lastSequence();

/** Removes a tab's entries after a sequence. */
export async function removeAfter(tabId: number, sequence: number): Promise<void> {
  const database = await openLog("whyclosed", () => {});
  const { store, done } = database.transaction("blocks", "readwrite");
  const blocks = await store.getAll(blocksAfter(tabId, sequence));
  const left = blocks.flatMap((block) => unpackBlock(block)).filter((entry) => entry.sequence <= sequence);
  await store.delete(blocksAfter(tabId, sequence));
  await Promise.all(packBlocks(tabId, left).map(async (block) => store.add(block)));
  await done;
  database.close();
}

/** Puts blocks that cannot be read into a tab's log, and one of no tab. Returns how many. */
export async function damage(tabId: number): Promise<number> {
  const database = await openLog("whyclosed", () => {});
  const { store, done } = database.transaction("blocks", "readwrite");
  const sample = (await store.getAll(blocksOfTab(tabId))).find(({ texts }) => texts.length > 0);
  const last = await store.index("last").openKeyCursor(null, "prev");
  if (!sample || !last) throw new Error("The tab has no record.");
  const broken = damagedBlocks(sample, last.key + 1) as LogBlock[];
  const ofNoTab = { ...broken[0], tabId: "none", keys: ["broken"] } as unknown as LogBlock;
  await Promise.all([...broken, ofNoTab].map(async (block) => store.add(block)));
  await done;
  database.close();
  return broken.length;
}

function signal(): void {
  const channel = new BroadcastChannel("whyclosed-log");
  channel.postMessage(null);
  channel.close();
}
