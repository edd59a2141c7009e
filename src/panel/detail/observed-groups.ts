import { openTime } from "../../diagnosis/observations.ts";
import type { MessageType, SocketRecord } from "../../socket/socket-record.ts";
import type { Text } from "../../text/text.ts";
import { endingWord } from "../../ui/ending-word.ts";
import { timeFormat } from "../../ui/time-format.ts";

/** One observation. `id` is its text. */
export interface ObservedField {
  readonly id: string;
  readonly value: string;
  /** The page, the server or the browser chose the value; it is not our own text. */
  readonly foreign: boolean;
}

/** Observations of one kind. `id` is the text of the heading. */
export interface ObservedGroup {
  readonly id: string;
  readonly fields: readonly ObservedField[];
}

/** Every field of a record in words, with units, in groups. */
export function observedGroups(record: SocketRecord, text: Text): ObservedGroup[] {
  const { handshake, thrown, violation, frame } = record;
  const groups = [socketGroup(record, text), timeGroup(record, text), endGroup(record, text)];
  // Of a socket in a worker nobody saw the traffic.
  if (frame.kind !== "worker") groups.push(trafficGroup(record, text));
  groups.push(pageGroup(record, text));
  if (handshake)
    groups.push({
      id: "observed-handshake",
      fields: [
        foreign("field-status", handshake.status === undefined ? "" : String(handshake.status), text),
        foreign("field-error-text", handshake.errorText ?? "", text),
        ...(handshake.duration === undefined
          ? []
          : [own("field-handshake-duration", text.format("value-duration", { duration: handshake.duration }))]),
        own("field-handshake-source", text.format(`source-${handshake.source}`)),
      ],
    });
  if (thrown)
    groups.push({
      id: "observed-exception",
      fields: [foreign("field-thrown-name", thrown.name, text), foreign("field-thrown-message", thrown.message, text)],
    });
  if (violation)
    groups.push({
      id: "observed-violation",
      fields: [
        foreign("field-directive", violation.directive, text),
        foreign("field-blocked", violation.blocked, text),
        foreign("field-source", violation.source && `${violation.source}:${violation.line}`, text),
      ],
    });
  return groups;
}

const own = (id: string, value: string): ObservedField => ({ id, value, foreign: false });

const foreign = (id: string, value: string, text: Text): ObservedField =>
  value === "" ? own(id, text.format("none")) : { id, value, foreign: true };

const yesOrNo = (id: string, value: boolean, text: Text): ObservedField => own(id, text.format(value ? "yes" : "no"));

function socketGroup(record: SocketRecord, text: Text): ObservedGroup {
  return {
    id: "observed-socket",
    fields: [
      foreign("field-url", record.url, text),
      foreign("field-protocols-asked", record.protocolsAsked.join(", "), text),
      foreign("field-protocol", record.protocol, text),
      foreign("field-extensions", record.extensions, text),
      foreign("field-binary-type", record.binaryType, text),
    ],
  };
}

function timeGroup(record: SocketRecord, text: Text): ObservedGroup {
  const { created, opened, ended } = record;
  const times = timeFormat(text.language);
  const open = openTime(record);
  const duration = (value: number): string => text.format("value-duration", { duration: value });
  return {
    id: "observed-time",
    fields: [
      own("field-created", times.dateTime(created.wall)),
      own("field-opened", opened ? times.dateTime(opened.wall) : text.format("never-opened")),
      own("field-ended", times.dateTime(ended.wall)),
      ...(opened ? [own("field-connecting", duration(Math.max(0, opened.monotonic - created.monotonic)))] : []),
      ...(open === null ? [] : [own("field-open-for", duration(open))]),
    ],
  };
}

function endGroup(record: SocketRecord, text: Text): ObservedGroup {
  return {
    id: "observed-end",
    fields: [
      own("field-ending", endingWord(record.ending, text)),
      own("field-code", record.code === null ? text.format("no-code") : String(record.code)),
      foreign("field-reason", record.reason, text),
      ...(record.wasClean === null ? [] : [yesOrNo("field-clean", record.wasClean, text)]),
      yesOrNo("field-error-event", record.errorEvent, text),
    ],
  };
}

function trafficGroup({ sent, received, bufferedAmount, ended }: SocketRecord, text: Text): ObservedGroup {
  const last = (type: MessageType | null, size: number | null, at: number): string => {
    const before = Math.max(0, ended.monotonic - at);
    return type === null || size === null
      ? text.format("value-last-message-unsized", { before })
      : text.format("value-last-message", { type, size, before });
  };
  const none = text.format("none");
  const sentFields =
    sent.count === 0
      ? [own("field-sent", none)]
      : [
          own(
            "field-sent",
            text.format("value-sent", { count: sent.count, text: sent.textCount, binary: sent.binaryCount }),
          ),
          own("field-sent-size", sizeOf(sent.size, sent.textCount, text)),
          own("field-sent-largest", sizeOf(sent.largestSize, sent.textCount, text)),
          own("field-last-sent", sent.lastAt ? last(sent.lastType, sent.lastSize, sent.lastAt.monotonic) : none),
        ];
  const receivedFields =
    received.count === 0
      ? [own("field-received", none)]
      : [
          own("field-received", text.format("value-count", { count: received.count })),
          own(
            "field-last-received",
            received.lastAt ? last(received.lastType, received.lastSize, received.lastAt.monotonic) : none,
          ),
        ];
  const buffered = own("field-buffered", text.format("value-bytes", { size: bufferedAmount }));
  return { id: "observed-traffic", fields: [...sentFields, ...receivedFields, buffered] };
}

/** Text messages are counted by their UTF-16 length, which is never more than their bytes. */
function sizeOf(size: number, textCount: number, text: Text): string {
  return text.format(textCount === 0 ? "value-bytes" : "value-bytes-at-least", { size });
}

function pageGroup({ pageState, liveSockets, liveSameUrl, frame, browser }: SocketRecord, text: Text): ObservedGroup {
  const { visibility, hiddenFor } = pageState;
  const hidden =
    hiddenFor === null ? text.format(`value-${visibility}`) : text.format("value-hidden-for", { hidden: hiddenFor });
  const frameKind = own("field-frame-kind", text.format(`frame-kind-${frame.kind}`));
  const browserName = own("field-browser", browser === "firefox" ? "Firefox" : "Chromium");
  // Nor how the page was.
  if (frame.kind === "worker") return { id: "observed-page", fields: [frameKind, browserName] };
  return {
    id: "observed-page",
    fields: [
      own("field-visibility", hidden),
      yesOrNo("field-online", pageState.online, text),
      yesOrNo("field-frozen", pageState.wasFrozen, text),
      own("field-bfcache", text.format(pageState.fromBfcache ? "value-came-back" : "no")),
      yesOrNo("field-unloading", pageState.unloading, text),
      own("field-clock-jump", text.format("value-duration", { duration: pageState.clockJump })),
      own("field-live-sockets", text.format("value-live-sockets", { count: liveSockets, same: liveSameUrl })),
      frameKind,
      foreign("field-frame-url", frame.url, text),
      browserName,
    ],
  };
}
