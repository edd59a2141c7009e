import type { LogFormat, LogItem } from "./exported-log.ts";
import { headFields } from "./head-fields.ts";

/** `whyclosed-log`, version 1, for tools that read line by line: the head, then one JSON object a line in the order of the log (docs/log-format.md). */
export const ndjson: LogFormat = {
  extension: "ndjson",
  mediaType: "application/x-ndjson",
  async *write({ head, items }) {
    yield `${JSON.stringify({ kind: "log", ...headFields(head) })}\n`;
    for await (const batch of items) yield batch.map(lineOf).join("");
  },
};

function lineOf(item: LogItem): string {
  const object = item.kind === "record" ? { kind: item.kind, ...item.record } : item;
  return `${JSON.stringify(object)}\n`;
}
