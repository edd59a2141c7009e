import type { RecordLine } from "../../../src/panel/log-line.ts";

/** A line of a record that was open for 10 ms and then lost; `key` is also when it ended. */
export const sampleLine = (key: number, changes: Partial<RecordLine> = {}): RecordLine => ({
  kind: "record",
  key,
  id: `r${key}`,
  url: "wss://a.example/live",
  endpoint: "wss://a.example/live",
  frame: { url: "https://a.example/", top: true, kind: "page" },
  created: 0,
  opened: 0,
  ended: key,
  openFor: 10,
  idleFor: 0,
  ending: "closed",
  code: 1006,
  closeCode: null,
  reason: "",
  severity: "abnormal",
  closer: "network",
  causes: [{ id: "connection-lost", confidence: "certain", title: "cause-connection-lost.title" }],
  likeness: "",
  searched: "",
  ...changes,
});
