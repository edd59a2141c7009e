import type { DropReason } from "../log/log-store.ts";
import type { LogFormat, LogItem } from "./exported-log.ts";
import { headFields } from "./head-fields.ts";
import { createJsonBytes } from "./json-bytes.ts";
import { addRecordMembers } from "./record-members.ts";

/**
 * `whyclosed-log`, version 1, as one JSON object: docs/log-format.md and docs/log.schema.json. One record a line, so that a text editor, `grep`
 * and a difference of two logs can be used. Marks of the log come after the records; they are few and are kept until then.
 */
export const json: LogFormat = {
  extension: "json",
  mediaType: "application/json",
  async *write({ head, items }) {
    const marks: Marks = { navigations: [], connectivity: [], dropped: new Map(), leftOut: 0 };
    const bytes = createJsonBytes();
    bytes.add(`${JSON.stringify(headFields(head)).slice(0, -1)},\n"records":[`);
    let isFirst = true;
    for await (const batch of items) {
      for (const item of batch) {
        if (item.kind !== "record") note(marks, item);
        else {
          bytes.add(isFirst ? "\n{" : ",\n{");
          addRecordMembers(bytes, item.record);
          bytes.add("}");
          isFirst = false;
        }
      }
      yield bytes.take();
    }
    const { navigations, connectivity, leftOut } = marks;
    const dropped = [...marks.dropped].map(([why, count]) => JSON.stringify({ why, count }));
    bytes.add(isFirst ? "]" : "\n]");
    bytes.add(`,\n${list("navigations", navigations)},\n${list("connectivity", connectivity)}`);
    bytes.add(`,\n${list("dropped", dropped)},\n"leftOut":${leftOut}}\n`);
    yield bytes.take();
  },
};

interface Marks {
  readonly navigations: string[];
  readonly connectivity: string[];
  readonly dropped: Map<DropReason, number>;
  leftOut: number;
}

function note(marks: Marks, item: Exclude<LogItem, { kind: "record" }>): void {
  switch (item.kind) {
    case "navigation":
      marks.navigations.push(JSON.stringify({ tab: item.tab, at: item.at, url: item.url }));
      break;
    case "connectivity":
      marks.connectivity.push(JSON.stringify({ tab: item.tab, at: item.at, online: item.online }));
      break;
    case "dropped":
      marks.dropped.set(item.why, (marks.dropped.get(item.why) ?? 0) + item.count);
      break;
    case "left-out":
      marks.leftOut += item.count;
      break;
  }
}

const list = (name: string, elements: readonly string[]): string =>
  `"${name}":[${elements.length > 0 ? `\n${elements.join(",\n")}\n` : ""}]`;
