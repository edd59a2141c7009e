import type { LogFormat } from "./exported-log.ts";
import { headFields } from "./head-fields.ts";
import { createJsonBytes } from "./json-bytes.ts";
import { addRecordMembers } from "./record-members.ts";

/** `whyclosed-log`, version 1, for tools that read line by line: the head, then one JSON object a line in the order of the log (docs/log-format.md). */
export const ndjson: LogFormat = {
  extension: "ndjson",
  mediaType: "application/x-ndjson",
  async *write({ head, items }) {
    const bytes = createJsonBytes();
    bytes.add(`${JSON.stringify({ kind: "log", ...headFields(head) })}\n`);
    for await (const batch of items) {
      for (const item of batch) {
        if (item.kind !== "record") bytes.add(`${JSON.stringify(item)}\n`);
        else {
          bytes.add(`{"kind":"record",`);
          addRecordMembers(bytes, item.record);
          bytes.add("}\n");
        }
      }
      yield bytes.take();
    }
    yield bytes.take();
  },
};
