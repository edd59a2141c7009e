import type { SocketRecord } from "../socket/socket-record.ts";

/** Texts that are looked up; more different ones are rare, and then hardly any stands twice. */
const mostShared = 100_000;

/** Keeps texts that stand in many records once: `JSON.parse` makes a new one each time. */
export interface TextShelf {
  one(text: string): string;
  allOf(record: SocketRecord): SocketRecord;
  /** Of all that it has kept, in UTF-16 units. */
  readonly size: number;
}

export function createTextShelf(): TextShelf {
  let texts = new Map<string, string>();
  let size = 0;
  const one = (text: string): string => {
    const known = texts.get(text);
    if (known !== undefined) return known;
    if (texts.size >= mostShared) texts = new Map();
    texts.set(text, text);
    size += text.length;
    return text;
  };
  const orNull = (text: string | null): string | null => text && one(text);
  return {
    one,
    allOf(record) {
      const { closeCalls, frame, thrown, violation, handshake } = record;
      return {
        ...record,
        id: one(record.id),
        url: one(record.url),
        protocolsAsked: record.protocolsAsked.map(one),
        protocol: one(record.protocol),
        extensions: one(record.extensions),
        initiatorStack: orNull(record.initiatorStack),
        reason: one(record.reason),
        closeCalls: closeCalls.map(({ code, at, readyState, reason, stack }) => ({
          code,
          reason: orNull(reason),
          at,
          readyState,
          stack: orNull(stack),
        })),
        thrown: thrown && { name: one(thrown.name), message: one(thrown.message) },
        violation: violation && {
          ...violation,
          directive: one(violation.directive),
          blocked: one(violation.blocked),
          source: one(violation.source),
        },
        frame: { ...frame, url: one(frame.url) },
        ...(handshake?.errorText !== undefined && {
          handshake: { ...handshake, errorText: one(handshake.errorText) },
        }),
      };
    },
    get size() {
      return size;
    },
  };
}
