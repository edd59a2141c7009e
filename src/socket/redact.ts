import { longestText } from "./limits.ts";
import { announcesCredential } from "./redact-protocol.ts";
import type { Redactor, Way } from "./redactor.ts";
import { addRepetition, type Repetition, withoutRepetitions } from "./repetitions.ts";
import type { SocketRecord } from "./socket-record.ts";

export { createRedactor, type FoundKind, type Redactor } from "./redactor.ts";

/**
 * The record without its secrets, within the limits of a record. What is hidden in one of its URLs or subprotocols is also found where a
 * text or a stack of the record repeats it, and counts as the same kind. Ids, times, counts and sizes stay.
 */
export function redactRecord(record: SocketRecord, redactor: Redactor): SocketRecord {
  return isHarmless(record, redactor) ? record : redactParts(record, redactor);
}

/**
 * Nothing of the record is hidden or counted, as of most: no copy is made of it. What has subprotocols or a violation is not looked at, for it is rare.
 */
function isHarmless(record: SocketRecord, redactor: Redactor): boolean {
  const { url, frame, protocolsAsked, protocol, closeCalls, thrown, violation, handshake } = record;
  if (protocolsAsked.length > 0 || protocol !== "" || thrown || violation) return false;
  const stays = (way: Way, text: string | null | undefined): boolean => {
    if (!text) return true;
    const { safe, secrets } = redactor.redact(way, text);
    return safe === text && secrets.length === 0 && text.length <= longestText;
  };
  return (
    stays("url", url) &&
    stays("url", frame.url) &&
    stays("text", record.extensions) &&
    stays("stack", record.initiatorStack) &&
    stays("text", record.reason) &&
    closeCalls.every((call) => stays("text", call.reason) && stays("stack", call.stack)) &&
    stays("text", handshake?.errorText)
  );
}

function redactParts(record: SocketRecord, redactor: Redactor): SocketRecord {
  const repeated = new Map<string, Repetition>();
  const source = (way: Way, text: string): string => {
    const redaction = redactor.redact(way, text);
    redactor.count(redaction.secrets);
    for (const repetition of redaction.repetitions) addRepetition(repeated, repetition);
    return cut(redaction.safe);
  };
  // URLs and subprotocols come first: the texts may repeat what is hidden in them.
  const url = source("url", record.url);
  const frame = { ...record.frame, url: source("url", record.frame.url) };
  const violation = record.violation && {
    ...record.violation,
    blocked: source("url", record.violation.blocked),
    source: source("url", record.violation.source),
  };
  const ways = record.protocolsAsked.map((_, index, asked): Way =>
    announcesCredential(asked[index - 1] ?? "") ? "credential" : "protocol",
  );
  const protocolsAsked = record.protocolsAsked.map((protocol, index) => source(ways[index] ?? "protocol", protocol));
  const protocol = source(ways[record.protocolsAsked.indexOf(record.protocol)] ?? "protocol", record.protocol);

  // The longest first: a shorter one may be a part of it.
  const repetitions = [...repeated.values()].toSorted((a, b) => b.text.length - a.text.length);
  const reading =
    (way: Way) =>
    (text: string): string => {
      if (text === "") return text;
      const unrepeated = withoutRepetitions(text, repetitions);
      const { safe, secrets } = redactor.redact(way, unrepeated.safe);
      redactor.count(unrepeated.secrets);
      redactor.count(secrets);
      return cut(safe);
    };
  const text = reading("text");
  const stack = reading("stack");

  return {
    ...record,
    url,
    frame,
    protocolsAsked,
    protocol,
    extensions: text(record.extensions),
    initiatorStack: record.initiatorStack && stack(record.initiatorStack),
    reason: text(record.reason),
    closeCalls: record.closeCalls.map((call) => ({
      ...call,
      reason: call.reason && text(call.reason),
      stack: call.stack && stack(call.stack),
    })),
    thrown: record.thrown && { name: text(record.thrown.name), message: text(record.thrown.message) },
    violation: violation && { ...violation, directive: text(violation.directive) },
    ...(record.handshake?.errorText !== undefined && {
      handshake: { ...record.handshake, errorText: text(record.handshake.errorText) },
    }),
  };
}

const cut = (text: string): string => text.slice(0, longestText);
