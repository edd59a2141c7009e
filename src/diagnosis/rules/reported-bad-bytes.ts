import type { CauseId } from "../cause-id.ts";
import { browserReport, noCloseFrame } from "../evidence.ts";
import { wasCut } from "../observations.ts";
import type { Rule } from "../rule.ts";

/** What Chromium says of bytes that it rejects on an open socket (`net/websockets/websocket_channel.cc`; measured on 156). */
const causes: readonly (readonly [text: RegExp, id: CauseId])[] = [
  [/must not mask/, "masked-frame"],
  [/reserved bits are on/, "reserved-bits-set"],
  [/continuation frame|previous message is unfinished/, "fragments-out-of-order"],
  [/Could not decode a text frame as UTF-8/, "text-not-utf8"],
  [/reserved status code/, "reserved-code-sent"],
  [/broken close frame/, "invalid-close-frame"],
  [/^Close received after close/, "second-close-frame"],
  [/Invalid frame header|received after close|frame opcode|control frame|WebSocket frame|inflate/i, "invalid-frame"],
];

/** Chromium's DevTools name the rule that the server broke. */
export const reportedBadBytes: Rule = (record) => {
  const text = record.handshake?.errorText;
  if (!text || !record.errorEvent || !wasCut(record)) return null;
  const id = causes.find(([pattern]) => pattern.test(text))?.[1];
  return id ? { id, confidence: "certain", evidence: [browserReport(record), noCloseFrame(record)] } : null;
};
