import { codeOfRecord } from "../../catalog/code-of-record.ts";
import { causeTexts } from "../../diagnosis/cause-texts.ts";
import { openTime, silence } from "../../diagnosis/observations.ts";
import type { Cause, Values, Verdict } from "../../diagnosis/verdict.ts";
import { sourceOfCall } from "../../export/record-sections.ts";
import type { SocketRecord } from "../../socket/socket-record.ts";
import { fileName, parseStack } from "../detail/parse-stack.ts";

/** A record with its verdict. */
export interface JudgedRecord {
  readonly record: SocketRecord;
  readonly verdict: Verdict;
}

/** What a fact says: a text of ours, or a value of the page's, the server's or the browser's. */
export type FactValue =
  | { readonly kind: "text"; readonly id: string; readonly values?: Values }
  | { readonly kind: "foreign"; readonly value: string };

/** A figure: two that are close are alike. */
export interface Amount {
  readonly kind: "duration" | "size" | "count";
  /** Milliseconds, bytes or a number of things. */
  readonly value: number;
}

/** One fact of a record. `id` is the text of its name. */
export interface RecordFact {
  readonly id: string;
  readonly value: FactValue;
  readonly amount?: Amount;
}

const text = (id: string, values?: Values): FactValue => ({ kind: "text", id, ...(values && { values }) });
const foreign = (value: string): FactValue => (value === "" ? text("none") : { kind: "foreign", value });
const yesOrNo = (value: boolean): FactValue => text(value ? "yes" : "no");
const duration = (value: number): Amount => ({ kind: "duration", value });

/** The facts by which records are compared. What nobody saw is left out. */
export function factsOf(judged: JudgedRecord): RecordFact[] {
  const { record } = judged;
  const facts = [...endFacts(judged), ...timeFacts(record), ...placeFacts(record), ...handshakeFacts(record)];
  // Of a socket in a worker nobody saw the traffic, nor how the page was.
  if (record.frame.kind !== "worker") facts.push(...trafficFacts(record), ...pageFacts(record));
  return facts;
}

const causeTitle = (cause: Cause | undefined): FactValue =>
  cause ? text(causeTexts(cause).title, cause.values) : text("none");

function endFacts({ record, verdict }: JudgedRecord): RecordFact[] {
  const { ending, code, reason, wasClean, errorEvent, closeCalls } = record;
  const closeCode = codeOfRecord(record);
  const [call] = closeCalls;
  const [cause, otherCause] = verdict.causes;
  return [
    { id: "field-ending", value: text(`ending-${ending}`) },
    {
      id: "field-code",
      value: closeCode ? text("fact-code", { code: String(code), name: closeCode.name }) : text("no-code"),
    },
    { id: "ended-by", value: text(`closer-${verdict.closer}`) },
    { id: "fact-cause", value: causeTitle(cause) },
    { id: "fact-other-cause", value: causeTitle(otherCause) },
    { id: "field-reason", value: foreign(reason) },
    ...(wasClean === null ? [] : [{ id: "field-clean", value: yesOrNo(wasClean) }]),
    { id: "field-error-event", value: yesOrNo(errorEvent) },
    { id: "fact-close-call", value: foreign(call ? sourceOfCall(call) : "") },
  ];
}

const time = (id: string, value: number | null): RecordFact =>
  value === null
    ? { id, value: text("never-opened") }
    : { id, value: text("value-duration", { duration: value }), amount: duration(value) };

function timeFacts(record: SocketRecord): RecordFact[] {
  const { created, opened, frame } = record;
  const open = openTime(record);
  const idle = frame.kind === "worker" ? null : silence(record);
  return [
    time("field-connecting", opened && Math.max(0, opened.monotonic - created.monotonic)),
    time("field-open-for", open),
    ...(idle === null ? [] : [time("fact-silence", idle)]),
  ];
}

/** Names of the query's parameters, each once, in order. */
export function queryNames(url: string): string[] {
  return URL.canParse(url) ? [...new Set(new URL(url).searchParams.keys())] : [];
}

function placeFacts({ url, protocolsAsked, protocol, extensions, frame, browser, initiatorStack }: SocketRecord) {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  const frames = parseStack(initiatorStack ?? "").filter((line) => line.kind === "frame");
  const place = frames.find(({ origin, place }) => origin === "own" && place)?.place;
  const facts: RecordFact[] = [
    { id: "fact-host", value: foreign(parsed ? `${parsed.protocol}//${parsed.host}` : url) },
    { id: "fact-path", value: foreign(parsed?.pathname ?? "") },
    { id: "fact-query", value: foreign(queryNames(url).join(", ")) },
    { id: "field-protocols-asked", value: foreign(protocolsAsked.join(", ")) },
    { id: "field-protocol", value: foreign(protocol) },
    { id: "field-extensions", value: foreign(extensions) },
    { id: "field-frame-kind", value: text(`frame-kind-${frame.kind}`) },
    { id: "fact-frame", value: foreign(frame.url.replace(/[?#].*$/su, "")) },
    { id: "field-browser", value: foreign(browser === "firefox" ? "Firefox" : "Chromium") },
  ];
  if (place)
    facts.push({ id: "fact-opened-at", value: foreign(`${fileName(place.url)}:${place.line}:${place.column}`) });
  return facts;
}

function handshakeFacts({ handshake, thrown, violation }: SocketRecord): RecordFact[] {
  const took = handshake?.duration;
  return [
    ...(handshake?.status === undefined ? [] : [{ id: "field-status", value: foreign(String(handshake.status)) }]),
    ...(handshake?.errorText ? [{ id: "field-error-text", value: foreign(handshake.errorText) }] : []),
    ...(took === undefined
      ? []
      : [
          {
            id: "field-handshake-duration",
            value: text("value-duration", { duration: took }),
            amount: duration(took),
          },
        ]),
    ...(thrown ? [{ id: "fact-exception", value: foreign(`${thrown.name}: ${thrown.message}`) }] : []),
    ...(violation ? [{ id: "field-directive", value: foreign(violation.directive) }] : []),
  ];
}

const count = (id: string, value: number): RecordFact => ({
  id,
  value: text("value-count", { count: value }),
  amount: { kind: "count", value },
});
const size = (id: string, value: number, atLeast = false): RecordFact => ({
  id,
  value: text(atLeast ? "value-bytes-at-least" : "value-bytes", { size: value }),
  amount: { kind: "size", value },
});

function trafficFacts({ sent, received, bufferedAmount }: SocketRecord): RecordFact[] {
  // Text messages are counted by their UTF-16 length, which is never more than their bytes.
  const sentSize = (id: string, value: number): RecordFact =>
    sent.count > 0 ? size(id, value, sent.textCount > 0) : { id, value: text("none") };
  return [
    count("field-sent", sent.count),
    count("field-received", received.count),
    sentSize("field-sent-size", sent.size),
    sentSize("field-sent-largest", sent.largestSize),
    size("field-buffered", bufferedAmount),
  ];
}

function pageFacts({ pageState, liveSockets, binaryType }: SocketRecord): RecordFact[] {
  const { visibility, online, wasFrozen, fromBfcache, unloading, clockJump } = pageState;
  return [
    { id: "field-visibility", value: text(`value-${visibility}`) },
    { id: "field-online", value: yesOrNo(online) },
    { id: "field-frozen", value: yesOrNo(wasFrozen) },
    { id: "field-bfcache", value: text(fromBfcache ? "value-came-back" : "no") },
    { id: "field-unloading", value: yesOrNo(unloading) },
    {
      id: "field-clock-jump",
      value: text("value-duration", { duration: clockJump }),
      amount: duration(clockJump),
    },
    {
      id: "field-live-sockets",
      value: text("value-count", { count: liveSockets }),
      amount: { kind: "count", value: liveSockets },
    },
    { id: "field-binary-type", value: foreign(binaryType) },
  ];
}
