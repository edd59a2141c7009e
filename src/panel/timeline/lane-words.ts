import type { Text } from "../../text/text.ts";
import { visible } from "../../ui/visible.ts";
import { timeFormat } from "../../ui/time-format.ts";
import type { RecordLine } from "../log-line.ts";
import { endName } from "./end-name.ts";
import type { Lane } from "./lanes.ts";
import type { LaneLayout } from "./layout-lane.ts";

/** The endpoint without its scheme, which is the same nearly everywhere. */
export function laneName({ endpoint }: Lane): string {
  return visible(endpoint.replace(/^wss?:\/\//u, ""));
}

/** "12 sockets, 9 ended abnormally, open for 58 s to 61 s." */
export function laneSummary({ lane, records, openTimes }: LaneLayout, text: Text): string {
  const { 0: shortest = 0 } = openTimes;
  const longest = openTimes.at(-1) ?? 0;
  const same =
    text.format("value-duration", { duration: shortest }) === text.format("value-duration", { duration: longest });
  const opened = openTimes.length === 0 ? "never" : same ? "same" : "range";
  return text.format("timeline-lane.summary", {
    count: records.length,
    abnormal: lane.counts.abnormal,
    opened,
    shortest,
    longest,
  });
}

/** A socket and its place in the lane, to be heard. */
export function socketSentence(layout: LaneLayout, socket: number, record: RecordLine, text: Text): string {
  const [cause] = record.causes;
  return text.format("timeline-socket", {
    place: layout.byEnd.indexOf(socket) + 1,
    count: layout.records.length,
    time: timeFormat(text.language).time(record.ended),
    end: endName(record, text),
    severity: text.format(`severity-${record.severity}`),
    closer: text.format(`closer-${record.closer}`),
    opened: record.openFor === null ? "no" : "yes",
    open: record.openFor ?? 0,
    cause: text.format(`notification-cause-${cause.confidence}`, { title: causeTitle(record, text) }),
  });
}

/** The title of the first cause, with nothing hidden in what the page chose, and without marks for code. */
export function causeTitle({ causes: [{ title, values = {} }] }: RecordLine, text: Text): string {
  const shown = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === "string" ? visible(value) : value,
  ]);
  return text.format(title, Object.fromEntries(shown)).replaceAll("`", "");
}
