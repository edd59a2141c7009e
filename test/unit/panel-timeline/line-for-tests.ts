import type { RecordLine } from "../../../src/panel/log-line.ts";

let lastKey = 0;

/** A line of a socket that was open, made of a few times; other values can be given as they are. */
export function line(changes: Partial<RecordLine> & Pick<RecordLine, "ended">): RecordLine {
  const key = ++lastKey;
  const endpoint = changes.endpoint ?? "wss://api.example.com/live";
  return {
    kind: "record",
    key,
    id: `r${key}`,
    url: endpoint,
    endpoint,
    frame: { url: "https://app.example.com/", top: true, kind: "page" },
    created: changes.ended,
    opened: null,
    openFor: null,
    idleFor: null,
    ending: "closed",
    code: 1006,
    closeCode: null,
    reason: "",
    severity: "abnormal",
    closer: "network",
    causes: [{ id: "connection-lost", confidence: "possible", title: "cause-connection-lost.title" }],
    likeness: "",
    searched: "",
    ...changes,
  };
}

/** Open from `from` to `to`, milliseconds. */
export const open = (from: number, to: number, changes: Partial<RecordLine> = {}): RecordLine =>
  line({ created: from, opened: from, ended: to, openFor: to - from, idleFor: 0, ...changes });

/** As `open`, at another endpoint. */
export const openAt = (endpoint: string, from: number, to: number, changes: Partial<RecordLine> = {}): RecordLine =>
  open(from, to, { endpoint: `wss://${endpoint}.example.com/`, ...changes });
