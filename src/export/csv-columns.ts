import { lifeTime, openTime, silence } from "../diagnosis/observations.ts";
import { endpointOf } from "../socket/endpoint.ts";
import type { CsvValue } from "./csv-cell.ts";
import type { ExportedRecord, LogItem } from "./exported-log.ts";
import { utcTime } from "./utc-time.ts";

/** A column: its name, and what it holds of an item; nothing means an empty cell. */
export interface CsvColumn {
  readonly name: string;
  readonly of: (item: LogItem) => CsvValue | undefined;
}

const column = (name: string, of: CsvColumn["of"]): CsvColumn => ({ name, of });

/** A column that only records fill. */
const recordColumn = (name: string, of: (record: ExportedRecord) => CsvValue | undefined): CsvColumn =>
  column(name, (item) => (item.kind === "record" ? of(item.record) : undefined));

/** A column of what the page's world tells: nobody saw that of a socket in a worker. */
const seenColumn = (name: string, of: (record: ExportedRecord) => CsvValue | undefined): CsvColumn =>
  recordColumn(name, (record) => (record.frame.kind === "worker" ? undefined : of(record)));

/** In their order. The header is a promise: names stay, and new ones come at its end (docs/log-format.md, "CSV"). */
export const csvColumns: readonly CsvColumn[] = [
  column("kind", ({ kind }) => kind),
  column("time", timeOf),
  column("tab", tabOf),
  recordColumn("severity", ({ verdict }) => verdict.severity),
  recordColumn("endpoint", ({ url }) => endpointOf(url)),
  recordColumn("code", ({ code }) => code),
  recordColumn("code_name", ({ closeCode }) => closeCode?.name),
  recordColumn("code_scheme", ({ closeCode }) => closeCode?.vendor ?? closeCode?.scheme),
  recordColumn("reason", ({ reason }) => reason),
  recordColumn("ending", ({ ending }) => ending),
  recordColumn("closer", ({ verdict }) => verdict.closer),
  recordColumn("cause", ({ verdict }) => verdict.causes[0]?.id),
  recordColumn("confidence", ({ verdict }) => verdict.causes[0]?.confidence),
  recordColumn("title", ({ verdict }) => verdict.causes[0]?.title),
  recordColumn("evidence", ({ verdict }) => verdict.causes[0]?.evidence.join("\n")),
  recordColumn("fix", ({ verdict }) => verdict.causes[0]?.fix),
  recordColumn("other_causes", ({ verdict }) =>
    verdict.causes
      .slice(1)
      .map(({ id }) => id)
      .join(" "),
  ),
  recordColumn("open_ms", openTime),
  seenColumn("idle_ms", (record) => silence(record)),
  recordColumn("connecting_ms", ({ created, opened }) => opened && opened.monotonic - created.monotonic),
  recordColumn("life_ms", lifeTime),
  recordColumn("was_clean", ({ wasClean }) => wasClean),
  seenColumn("error_event", ({ errorEvent }) => errorEvent),
  seenColumn("sent_count", ({ sent }) => sent.count),
  seenColumn("sent_size", ({ sent }) => sent.size),
  seenColumn("sent_largest_size", ({ sent }) => sent.largestSize),
  seenColumn("sent_last_time", ({ sent }) => sent.lastAt && utcTime(sent.lastAt.wall)),
  seenColumn("sent_last_size", ({ sent }) => sent.lastSize),
  seenColumn("received_count", ({ received }) => received.count),
  seenColumn("received_last_time", ({ received }) => received.lastAt && utcTime(received.lastAt.wall)),
  seenColumn("received_last_size", ({ received }) => received.lastSize),
  seenColumn("buffered_amount", ({ bufferedAmount }) => bufferedAmount),
  recordColumn("status", ({ handshake }) => handshake?.status),
  recordColumn("error_text", ({ handshake }) => handshake?.errorText),
  recordColumn("handshake_ms", ({ handshake }) => handshake?.duration),
  seenColumn("close_calls", ({ closeCalls }) => closeCalls.length),
  seenColumn("close_call_code", ({ closeCalls }) => closeCalls[0]?.code),
  seenColumn("close_call_reason", ({ closeCalls }) => closeCalls[0]?.reason),
  recordColumn("exception", ({ thrown }) => thrown && `${thrown.name}: ${thrown.message}`),
  recordColumn("violated_directive", ({ violation }) => violation?.directive),
  recordColumn("url", ({ url }) => url),
  recordColumn("protocols_asked", ({ protocolsAsked }) => protocolsAsked.join(", ")),
  recordColumn("protocol", ({ protocol }) => protocol),
  recordColumn("extensions", ({ extensions }) => extensions),
  column("page_url", (item) => {
    if (item.kind === "record") return item.record.frame.url;
    return item.kind === "navigation" ? item.url : undefined;
  }),
  recordColumn("frame_kind", ({ frame }) => frame.kind),
  seenColumn("visibility", ({ pageState }) => pageState.visibility),
  seenColumn("hidden_ms", ({ pageState }) => pageState.hiddenFor),
  column("online", (item) => {
    if (item.kind === "record") return item.record.frame.kind === "worker" ? null : item.record.pageState.online;
    return item.kind === "connectivity" ? item.online : undefined;
  }),
  seenColumn("was_frozen", ({ pageState }) => pageState.wasFrozen),
  seenColumn("from_bfcache", ({ pageState }) => pageState.fromBfcache),
  seenColumn("unloading", ({ pageState }) => pageState.unloading),
  seenColumn("clock_jump_ms", ({ pageState }) => pageState.clockJump),
  seenColumn("live_sockets", ({ liveSockets }) => liveSockets),
  seenColumn("live_same_url", ({ liveSameUrl }) => liveSameUrl),
  recordColumn("created_time", ({ created }) => utcTime(created.wall)),
  recordColumn("opened_time", ({ opened }) => opened && utcTime(opened.wall)),
  recordColumn("browser", ({ browser }) => browser),
  recordColumn("id", ({ id }) => id),
  column("count", (item) => (item.kind === "dropped" || item.kind === "left-out" ? item.count : undefined)),
  column("why", (item) => (item.kind === "dropped" ? item.why : undefined)),
];

function timeOf(item: LogItem): CsvValue {
  if (item.kind === "left-out") return null;
  return utcTime(item.kind === "record" ? item.record.ended.wall : item.at);
}

function tabOf(item: LogItem): CsvValue {
  if (item.kind === "left-out") return null;
  return item.kind === "record" ? item.record.tab : item.tab;
}
