import type { LogStore, NewLogEntry } from "../log/log-store.ts";
import { browser } from "../platform/browser.ts";
import { createEvidenceDesks } from "./evidence-desks.ts";
import { createAnswerPause } from "./pause-answers.ts";
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
  const takeAnswer = (event: RequestEvent & FramePlace): void => {
    if (event.statusCode === 101) answers.opened();
    else {
      answers.failed();
      if (answered.size >= mostAnswered) answered.clear();
      answered.add(event.requestId);
    }
    take(event);
  };
  const listen = (): void => onHeadersReceived.addListener(takeAnswer, filter);
  const answers = createAnswerPause(listen, () => onHeadersReceived.removeListener(takeAnswer));
  listen();
  onErrorOccurred.addListener((event) => {
    answers.failed();
    // What is said after an answer only repeats that the browser did not take it. Of a socket that has opened nothing more is said.
    if (!answered.delete(event.requestId)) take(event);
  }, filter);
}

function take(event: RequestEvent & FramePlace): void {
  const report = readRequest(event);
  if (report) deskOf(event).addReport(report);
}

/** Tells which records were stored, with the frame that they are from. */
export function noteStored(entries: readonly NewLogEntry[], place: FramePlace, log: Log): void {
  logs.set(place.tabId, log);
  for (const entry of entries)
    if (entry.kind === "record" && entry.record.ending === "failed") deskOf(place).addRecord(entry.record);
}
