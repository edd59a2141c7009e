import type { LogStore, NewLogEntry } from "../log/log-store.ts";
import { createLogSignal } from "../log/log-signal.ts";
import { isPaused } from "../log/paused-tabs.ts";
import { browserFamily } from "../platform/browser.ts";
import type { DeliveryItem, Stamp } from "../socket/delivery.ts";
import { parseFacts } from "../socket/parse-facts.ts";
import { isRecorded } from "../log/settings.ts";
import { alertOf } from "./alert.ts";
import { currentSettings } from "./current-settings.ts";
import { holdTabToRate } from "./hold-tab-to-rate.ts";

const signal = createLogSignal();

/** Writes what a relay has delivered, under its stamp, and tells everybody. Resolves with what is new, once it is kept. */
export async function storeItems(
  items: readonly DeliveryItem[],
  { tabId, frame, site }: Stamp,
  log: LogStore,
  notify: boolean,
): Promise<NewLogEntry[]> {
  const entryOf = (item: DeliveryItem): NewLogEntry => {
    if (item.kind !== "facts") return { ...item, tabId };
    const facts = parseFacts(item.text);
    // The page wrote it. Under the relay's id it counts once, however often it is delivered.
    if (!facts) return { kind: "dropped", tabId, at: Date.now(), count: 1, why: "malformed", id: item.id };
    return { kind: "record", tabId, record: { ...facts, frame, browser: browserFamily } };
  };
  const entries = holdTabToRate(tabId, items, { wall: Date.now(), monotonic: performance.now() }).map(entryOf);
  const place = { tabId, log, notify };
  if (!isRecorded(site, await currentSettings())) return storeEntries(entries.flatMap(withoutSite), place);
  return storeEntries((await isPaused(tabId)) ? entries.map(withoutRecord) : entries, place);
}

/** Where entries go, and whether notifications may tell of them. */
export interface EntryPlace {
  readonly tabId: number;
  readonly log: LogStore;
  readonly notify: boolean;
}

/** Writes entries of one tab and tells everybody. Resolves with those that are new, once they are kept. */
export async function storeEntries(
  entries: readonly NewLogEntry[],
  { tabId, log, notify }: EntryPlace,
): Promise<NewLogEntry[]> {
  const added = entries.length === 0 ? [] : await log.append(entries);
  if (added.length === 0) return added;
  signal();
  // Alerts are a courtesy: a fault in one must not make the relay deliver again.
  alertOf(added.filter(mayAlert), { tabId, log, notify }).catch(() => {});
  return added;
}

/** Nobody knows how a socket in a worker was closed; only that a handshake failed is sure. */
function mayAlert(entry: NewLogEntry): boolean {
  return entry.kind !== "record" || entry.record.frame.kind !== "worker" || entry.record.ending === "failed";
}

/** What is written of a site that the user does not want recorded: that another page begins there, and not which. */
function withoutSite(entry: NewLogEntry): NewLogEntry[] {
  return entry.kind === "navigation" ? [{ ...entry, url: "" }] : [];
}

/** What is written while recording is paused: that something was left out. */
function withoutRecord(entry: NewLogEntry): NewLogEntry {
  if (entry.kind !== "record") return entry;
  const { tabId, record } = entry;
  return { kind: "dropped", tabId, at: record.ended.wall, count: 1, why: "paused", id: record.id };
}
