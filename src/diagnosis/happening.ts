import type { SocketRecord } from "../socket/socket-record.ts";
import { lifeTime, openTime } from "./observations.ts";
import type { Closer, Values, Verdict } from "./verdict.ts";

/** A message with its values. */
export interface Happening {
  readonly id: string;
  readonly values: Values;
}

/** The message that says in one or two sentences what happened to a socket. It claims no more than the verdict does. */
export function happeningOf(record: SocketRecord, { closer }: Pick<Verdict, "closer">): Happening {
  switch (record.ending) {
    case "abandoned":
      return record.opened
        ? { id: "happened-left-open", values: { open: openTime(record) ?? 0 } }
        : { id: "happened-left-connecting", values: {} };
    case "blocked":
      if (record.violation) return { id: "happened-blocked-policy", values: {} };
      if (record.thrown) return { id: "happened-blocked-thrown", values: { name: record.thrown.name } };
      return { id: "happened-blocked", values: {} };
    case "failed":
      return failed(record, closer);
    case "closed":
      // Of a socket in a worker, only DevTools tells.
      if (record.code === null) return { id: "happened-worker", values: { life: lifeTime(record) } };
      return closed(record, closer);
  }
}

function failed(record: SocketRecord, closer: Closer): Happening {
  const life = lifeTime(record);
  const status = record.handshake?.status;
  if (closer === "page") return { id: "happened-failed-page", values: { life } };
  if (status !== undefined) return { id: "happened-failed-status", values: { status: String(status), life } };
  if (!record.pageState.online) return { id: "happened-failed-offline", values: { life } };
  return { id: "happened-failed", values: { life } };
}

function closed(record: SocketRecord, closer: Closer): Happening {
  const open = openTime(record) ?? 0;
  const code = String(record.code);
  const cut = record.wasClean === false && (record.code === 1006 || record.code === 1015);
  switch (closer) {
    case "page":
      if (cut) return { id: "happened-close-unanswered", values: { open } };
      if (record.code === 1005) return { id: "happened-closed-page-without-code", values: { open } };
      return { id: "happened-closed-page", values: { open, code } };
    case "peer":
      if (record.code === 1005) return { id: "happened-closed-peer-without-code", values: { open } };
      return { id: "happened-closed-peer", values: { open, code } };
    case "network":
      return { id: "happened-cut", values: { open } };
    case "browser":
      if (record.pageState.fromBfcache) return { id: "happened-restored", values: { open } };
      if (record.pageState.wasFrozen) return { id: "happened-frozen", values: { open } };
      return { id: "happened-failed-by-browser", values: { open } };
    case "navigation":
    case "unknown":
      return { id: "happened-ended-unknown", values: { open, code } };
  }
}
