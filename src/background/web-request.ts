import type { LogStore, NewLogEntry } from "../log/log-store.ts";
import { browser } from "../platform/browser.ts";
import { createEvidenceDesks } from "./evidence-desks.ts";
import { readRequest, type RequestEvent } from "./read-request.ts";
import { storeEntries } from "./store-items.ts";

/** A place in a tab, as the browser names it. */
interface FramePlace {
  readonly tabId: number;
  readonly frameId: number;
}

interface Log {
  readonly log: LogStore;
  readonly notify: boolean;
}

/** Handshakes that are under way, at the most. */
const mostUnderWay = 1000;
/** Firefox's own word for an answer that is not 101: the answer itself has been reported. */
const notUpgraded = "NS_ERROR_WEBSOCKET_CONNECTION_REFUSED";

const logs = new Map<number, Log>();
const deskOf = createEvidenceDesks<FramePlace>(
  ({ tabId, frameId }) => `${tabId} ${frameId}`,
  (matches, { tabId }) => {
    const log = logs.get(tabId);
    const entries = matches.map((match) => ({ kind: "handshake" as const, tabId, ...match }));
    if (log) storeEntries(entries, { tabId, ...log }).catch(() => {});
  },
);
/** When the requests began that have no answer yet. */
const underWay = new Map<string, number>();

/**
 * Listens to the handshakes of WebSockets, for their status or error. In Firefox only: in Chromium such a listener would blank the
 * browser's own texts. To be called in the first turn.
 */
export function watchHandshakes(): void {
  const { onBeforeRequest, onHeadersReceived, onErrorOccurred } = browser.webRequest;
  const filter = { urls: ["ws://*/*", "wss://*/*"] };
  onBeforeRequest.addListener(({ requestId, timeStamp }) => {
    if (underWay.size >= mostUnderWay) underWay.clear();
    underWay.set(requestId, timeStamp);
  }, filter);
  onHeadersReceived.addListener(takeEvent, filter);
  onErrorOccurred.addListener(takeEvent, filter);
}

function takeEvent(event: RequestEvent & FramePlace): void {
  const startedAt = underWay.get(event.requestId);
  underWay.delete(event.requestId);
  // What is said after an answer only repeats that the browser did not take it.
  if (event.error === notUpgraded || (event.error !== undefined && startedAt === undefined)) return;
  const report = readRequest(event, startedAt ?? null);
  if (report) deskOf(event).addReport(report);
}

/** Tells which records were stored, with the frame that they are from. */
export function noteStored(entries: readonly NewLogEntry[], place: FramePlace, log: Log): void {
  logs.set(place.tabId, log);
  for (const entry of entries)
    if (entry.kind === "record" && entry.record.ending === "failed") deskOf(place).addRecord(entry.record);
}
