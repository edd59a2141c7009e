import type { LogStore, NewLogEntry } from "../log/log-store.ts";
import { createLogSignal } from "../log/log-signal.ts";
import { isPaused } from "../log/paused-tabs.ts";
import { browserFamily } from "../platform/browser.ts";
import type { DeliveryItem, Stamp } from "../socket/delivery.ts";
import { alertOf } from "./alert.ts";

const signal = createLogSignal();

/** Writes what a relay has delivered, under its stamp, and tells everybody. Resolves when it is kept. */
export async function storeItems(
  items: readonly DeliveryItem[],
  { tabId, frame }: Stamp,
  log: LogStore,
  notify: boolean,
): Promise<void> {
  const entries = items.map((item): NewLogEntry => {
    if (item.kind !== "facts") return { ...item, tabId };
    return { kind: "record", tabId, record: { ...item.facts, frame, browser: browserFamily } };
  });
  const added = await log.append((await isPaused(tabId)) ? entries.map(withoutRecord) : entries);
  if (added.length === 0) return;
  signal();
  // Alerts are a courtesy: a fault in one must not make the relay deliver again.
  alertOf(tabId, added, notify).catch(() => {});
}

/** What is written while recording is paused: that something was left out. */
function withoutRecord(entry: NewLogEntry): NewLogEntry {
  if (entry.kind !== "record") return entry;
  const { tabId, record } = entry;
  return { kind: "dropped", tabId, at: record.ended.wall, count: 1, why: "paused" };
}
