import { endpointOf } from "../socket/endpoint.ts";
import { lifeTime, openTime, silence } from "../diagnosis/observations.ts";
import type { Severity } from "../diagnosis/verdict.ts";
import type { ExportedRecord, LogItem } from "./exported-log.ts";
import { itemSentence } from "./item-sentence.ts";
import type { LogSentences } from "./describe-record.ts";
import {
  type AttributeValue,
  type OtlpAttribute,
  otlpAttributes,
  otlpValue,
  type OtlpValue,
  unixNano,
} from "./otlp-value.ts";

/** A log record of OTLP/JSON (`LogRecord` of opentelemetry-proto). */
export interface OtlpLogRecord {
  /** Nanoseconds since the Unix epoch. */
  readonly timeUnixNano: string;
  readonly observedTimeUnixNano: string;
  readonly severityNumber: number;
  readonly severityText: string;
  readonly body: OtlpValue;
  readonly eventName: string;
  readonly attributes: readonly OtlpAttribute[];
  readonly droppedAttributesCount: number;
}

/** Names and numbers of OpenTelemetry's log data model. */
const info = { severityNumber: 9, severityText: "INFO" } as const;
const warning = { severityNumber: 13, severityText: "WARN" } as const;
const error = { severityNumber: 17, severityText: "ERROR" } as const;

const severities = { normal: info, notice: warning, abnormal: error } as const satisfies Record<Severity, object>;

/** One thing of a log as a log record: an event with a name of its own, its sentence as the body. `exportedAt`: milliseconds since the Unix epoch. */
export function otlpRecord(item: LogItem, text: LogSentences, exportedAt: number): OtlpLogRecord {
  const { at, eventName, severity, attributes } = eventOf(item, exportedAt);
  const timeUnixNano = unixNano(at);
  return {
    timeUnixNano,
    // It was seen when it happened.
    observedTimeUnixNano: timeUnixNano,
    ...severity,
    body: otlpValue(itemSentence(item, text)),
    eventName,
    attributes: otlpAttributes(attributes),
    droppedAttributesCount: 0,
  };
}

type Values = Readonly<Record<string, AttributeValue | null | undefined>>;

interface Event {
  readonly at: number;
  readonly eventName: string;
  readonly severity: { readonly severityNumber: number; readonly severityText: string };
  readonly attributes: Values;
}

function eventOf(item: LogItem, exportedAt: number): Event {
  switch (item.kind) {
    case "record": {
      const { record } = item;
      const severity = severities[record.verdict.severity];
      return { at: record.ended.wall, eventName: "whyclosed.socket.ended", severity, attributes: valuesOf(record) };
    }
    case "navigation": {
      const attributes = { "browser.document.url.full": withoutUser(item.url), "whyclosed.tab": item.tab };
      return { at: item.at, eventName: "whyclosed.page.loaded", severity: info, attributes };
    }
    case "connectivity": {
      const attributes = { "whyclosed.online": item.online, "whyclosed.tab": item.tab };
      const severity = item.online ? info : warning;
      return { at: item.at, eventName: "whyclosed.connectivity.changed", severity, attributes };
    }
    case "dropped": {
      const attributes = {
        "whyclosed.missing.count": item.count,
        "whyclosed.missing.why": item.why,
        "whyclosed.tab": item.tab,
      };
      return { at: item.at, eventName: "whyclosed.records.missing", severity: warning, attributes };
    }
    case "left-out": {
      const attributes = { "whyclosed.missing.count": item.count, "whyclosed.missing.why": "scope" };
      return { at: exportedAt, eventName: "whyclosed.records.missing", severity: info, attributes };
    }
  }
}

/** By OpenTelemetry's semantic conventions where they have a name for it, else under `whyclosed.`: docs/log-format.md, "OTLP". */
function valuesOf(record: ExportedRecord): Values {
  const { closeCode, verdict, handshake, thrown, sent, received, pageState, frame } = record;
  const [cause] = verdict.causes;
  return {
    "network.protocol.name": "websocket",
    ...urlValues(record.url),
    "browser.document.url.full": withoutUser(frame.url),
    "http.response.status_code": handshake?.status,
    "error.type": errorType(record),
    "exception.type": thrown?.name,
    "exception.message": thrown?.message,
    "code.stacktrace": record.initiatorStack,
    "whyclosed.record.id": record.id,
    "whyclosed.tab": record.tab,
    "whyclosed.endpoint": endpointOf(record.url),
    "whyclosed.ending": record.ending,
    "whyclosed.severity": verdict.severity,
    "whyclosed.closer": verdict.closer,
    "whyclosed.cause.id": cause?.id,
    "whyclosed.cause.confidence": cause?.confidence,
    "whyclosed.cause.title": cause?.title,
    "whyclosed.cause.evidence": cause?.evidence,
    "whyclosed.cause.fix": cause?.fix,
    "whyclosed.cause.others": verdict.causes.slice(1).map(({ id }) => id),
    "whyclosed.close.code": record.code,
    "whyclosed.close.name": closeCode?.name,
    "whyclosed.close.vendor": closeCode?.vendor,
    "whyclosed.close.reason": record.reason,
    "whyclosed.close.clean": record.wasClean,
    "whyclosed.handshake.error": handshake?.errorText,
    "whyclosed.handshake.duration": handshake?.duration,
    "whyclosed.duration": lifeTime(record),
    "whyclosed.open_duration": openTime(record),
    "whyclosed.silence": silence(record),
    "whyclosed.sent.messages": sent.count,
    "whyclosed.sent.size": sent.size,
    "whyclosed.received.messages": received.count,
    "whyclosed.buffered": record.bufferedAmount,
    "whyclosed.subprotocol": record.protocol,
    "whyclosed.violation.directive": record.violation?.directive,
    "whyclosed.page.frame": frame.kind,
    "whyclosed.page.visibility": pageState.visibility,
    "whyclosed.page.online": pageState.online,
  };
}

function urlValues(url: string): Values {
  const parsed = parse(url);
  // What the page gave to the constructor is not always a URL.
  if (!parsed) return { "url.original": url };
  const { protocol, pathname, search, hostname, port } = parsed;
  return {
    "url.full": withoutUser(url),
    "url.scheme": protocol.slice(0, -1),
    "url.path": pathname,
    "url.query": search.slice(1),
    "server.address": hostname.replace(/^\[(.*)\]$/u, "$1"),
    "server.port": port === "" ? defaultPorts[protocol] : Number(port),
  };
}

const defaultPorts: Readonly<Record<string, number>> = { "ws:": 80, "http:": 80, "wss:": 443, "https:": 443 };

/** The conventions forbid user names and passwords in a URL, whatever the user has chosen to leave in. */
function withoutUser(url: string): string {
  const parsed = url.includes("@") ? parse(url) : null;
  if (!parsed || (parsed.username === "" && parsed.password === "")) return url;
  if (parsed.username !== "") parsed.username = "REDACTED";
  if (parsed.password !== "") parsed.password = "REDACTED";
  return parsed.href;
}

const parse = (url: string): URL | null => (URL.canParse(url) ? new URL(url) : null);

/** A class of what went wrong, from what was observed: the exception, the status of the handshake, or the close code. */
function errorType({ verdict, thrown, violation, handshake, opened, code, ending }: ExportedRecord): string | null {
  if (verdict.severity !== "abnormal") return null;
  if (thrown) return thrown.name === "" ? "_OTHER" : thrown.name;
  if (violation) return "content-security-policy";
  if (!opened && handshake?.status !== undefined) return String(handshake.status);
  return code === null ? ending : String(code);
}
