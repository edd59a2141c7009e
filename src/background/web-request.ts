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

/** Requests that are remembered at the most: an error follows its answer within milliseconds. */
const mostAnswered = 1000;
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
/** Requests that had an answer which the browser did not take. */
const answered = new Set<string>();

/**
 * Listens to the handshakes of WebSockets, for their status or error. In Firefox only: in Chromium such a listener would blank the
 * browser's own texts. To be called in the first turn.
 */
export function watchHandshakes(): void {
  const { onHeadersReceived, onErrorOccurred } = browser.webRequest;
  const filter = { urls: ["ws://*/*", "wss://*/*"] };
  onHeadersReceived.addListener(takeEvent, filter);
  onErrorOccurred.addListener(takeEvent, filter);
}

function takeEvent(event: RequestEvent & FramePlace): void {
  const { requestId, statusCode, error } = event;
  // What is said after an answer only repeats that the browser did not take it. Of a socket that has opened nothing more is said.
  if (error === notUpgraded || (error !== undefined && answered.delete(requestId))) return;
  if (error === undefined && statusCode !== 101) {
    if (answered.size >= mostAnswered) answered.clear();
    answered.add(requestId);
  }
  const report = readRequest(event);
  if (report) deskOf(event).addReport(report);
}

/** Tells which records were stored, with the frame that they are from. */
export function noteStored(entries: readonly NewLogEntry[], place: FramePlace, log: Log): void {
  logs.set(place.tabId, log);
  for (const entry of entries)
    if (entry.kind === "record" && entry.record.ending === "failed") deskOf(place).addRecord(entry.record);
}
