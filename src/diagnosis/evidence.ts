import type { CloseCall, SocketRecord, Thrown } from "../socket/socket-record.ts";
import { lifeTime, openTime, sinceLastSent, wasLost } from "./observations.ts";
import type { Evidence } from "./verdict.ts";

/** What the browser itself says of the failure: Chromium in DevTools, Firefox to the extension. */
export function browserReport({ handshake }: SocketRecord): Evidence {
  const values = { text: handshake?.errorText ?? "" };
  return handshake?.source === "web-request" ? { id: "firefox-report", values } : { id: "browser-report", values };
}

export const httpStatus = (status: number): Evidence => ({ id: "http-status", values: { status: String(status) } });

export const failedAfter = (record: SocketRecord): Evidence => ({
  id: "failed-after",
  values: { life: lifeTime(record) },
});

export const noCloseFrame = (record: SocketRecord): Evidence => ({
  id: "no-close-frame",
  values: { open: openTime(record) ?? 0 },
});

export const openFor = (record: SocketRecord): Evidence => ({
  id: "open-for",
  values: { open: openTime(record) ?? 0 },
});

export const reasonText = (reason: string): Evidence => ({ id: "reason", values: { reason } });

/** The close frame and its reason, as they came. */
export function closeFrameEvidence({ code, reason }: SocketRecord): Evidence[] {
  const frame: Evidence =
    code === 1005 && reason === ""
      ? { id: "empty-close-frame", values: {} }
      : { id: "close-frame", values: { code: String(code) } };
  return reason === "" ? [frame] : [frame, reasonText(reason)];
}

/** How an open socket ended: without a close frame, or by the one that came. */
export const endEvidence = (record: SocketRecord): Evidence[] =>
  wasLost(record) ? [noCloseFrame(record)] : closeFrameEvidence(record);

/** How long earlier sockets were open, where that is the same time. */
export const lifetimesBefore = (times: readonly number[]): Evidence => ({
  id: "lifetimes-before",
  values: { count: times.length, lifetimes: times },
});

/** The last message sent, with its size and how long before the end it went out; nothing if there was none. */
export function lastSent(record: SocketRecord): Evidence[] {
  const before = sinceLastSent(record);
  const { lastSize, lastType } = record.sent;
  if (before === null || lastSize === null) return [];
  return [{ id: "last-sent", values: { before, size: lastSize, type: lastType ?? "text" } }];
}

export function exceptionOf({ name, message }: Thrown): Evidence {
  if (message === "") return { id: "exception-without-message", values: { name } };
  return { id: "exception", values: { name, message } };
}

/** The page's call of `close()`, and when it was. */
export function closeCallEvidence(record: SocketRecord, { code, at }: CloseCall): Evidence {
  const before = Math.max(0, record.ended.monotonic - at.monotonic);
  if (code === null) return { id: "close-call-without-code", values: { before } };
  return {
    id: "close-call",
    values: { code: String(code), before, open: Math.max(0, at.monotonic - (record.opened ?? at).monotonic) },
  };
}
