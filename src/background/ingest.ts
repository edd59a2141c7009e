import type { Runtime } from "webextension-polyfill";
import type { NewLogEntry } from "../log/log-store.ts";
import { createLogSignal } from "../log/log-signal.ts";
import { logOf } from "../log/log-of-tab.ts";
import { isPaused } from "../log/paused-tabs.ts";
import { browser, browserFamily } from "../platform/browser.ts";
import type { DeliveryItem } from "../socket/delivery.ts";
import { alertOf } from "./alert.ts";
import { browserSessionBegun } from "./browser-session.ts";
import { frameOf } from "./frame-of.ts";
import { parseDelivery } from "./parse-delivery.ts";

const signal = createLogSignal();

/**
 * Takes what a relay delivers, stamps it with the tab and the frame that the browser names, and stores it. Answers "stored" only
 * then: until it has that answer, the relay keeps its copy. Undefined for a message that is not a delivery of a relay of ours.
 */
export function ingest(message: unknown, sender: Runtime.MessageSender): Promise<"stored"> | undefined {
  const { tab } = sender;
  const items = sender.id === browser.runtime.id && parseDelivery(message);
  if (!items || tab?.id === undefined) return undefined;
  return store(items, sender, { id: tab.id, incognito: tab.incognito });
}

async function store(
  items: readonly DeliveryItem[],
  sender: Runtime.MessageSender,
  tab: { readonly id: number; readonly incognito: boolean },
): Promise<"stored"> {
  await browserSessionBegun();
  const entries = stamp(items, sender, tab.id);
  const added = await logOf(tab).append((await isPaused(tab.id)) ? withoutRecords(entries) : entries);
  signal();
  // Alerts are a courtesy: a fault in one must not make the relay deliver again.
  alertOf(tab.id, added, !tab.incognito).catch(() => {});
  return "stored";
}

function stamp(items: readonly DeliveryItem[], sender: Runtime.MessageSender, tabId: number): NewLogEntry[] {
  const frame = frameOf(sender);
  return items.map((item) => {
    if (item.kind !== "facts") return { ...item, tabId };
    return { kind: "record", tabId, record: { ...item.facts, frame, browser: browserFamily } };
  });
}

/** What is written while recording is paused: that something was left out. */
function withoutRecords(entries: readonly NewLogEntry[]): NewLogEntry[] {
  return entries.map((entry) =>
    entry.kind === "record"
      ? { kind: "dropped", tabId: entry.tabId, at: entry.record.ended.wall, count: 1, why: "paused" }
      : entry,
  );
}
