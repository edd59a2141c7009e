import { closeCallWhileOpen, withoutCloseFrame } from "../diagnosis/observations.ts";
import type { ExportedRecord } from "./exported-log.ts";

/** An item of `_webSocketMessages`, as Chromium's Network panel writes and reads them. */
export interface HarMessage {
  readonly type: "send" | "receive" | "error";
  /** Seconds since the Unix epoch. */
  readonly time: number;
  /** RFC 6455, section 5.2; -1 for an error, which is not a frame. */
  readonly opcode: number;
  /** The payload in Base64, or the text of an error. */
  readonly data: string;
}

const closeFrame = 8;

/**
 * What is known of a socket's frames: those that closed it, the browser's error if it told one, and, where something is to be noticed,
 * `sentence` under our name, for the Network panel shows neither code nor reason of a close frame. The messages themselves are never
 * read, so there is nothing to say of them here.
 */
export function harMessages(record: ExportedRecord, sentence: string): HarMessage[] {
  const { ending, code, reason, wasClean, ended, verdict, handshake } = record;
  const messages: HarMessage[] = [];
  if (ending === "closed" && code !== null && !withoutCloseFrame(record)) {
    // The closing handshake was completed, so what the page asked for has been sent. The browser's answer to a server is not observed.
    const call = verdict.closer === "page" && wasClean === true ? closeCallWhileOpen(record) : null;
    if (call && isSendable(call.code)) {
      messages.push({ type: "send", ...closing(call.at.wall, call.code, call.reason ?? "") });
    }
    // 1005 is how an event says that the frame had no code (RFC 6455, section 7.1.5).
    messages.push({ type: "receive", ...closing(ended.wall, code === 1005 ? null : code, reason) });
  }
  const error = (data: string): HarMessage => ({ type: "error", time: ended.wall / 1000, opcode: -1, data });
  if (handshake?.errorText) messages.push(error(handshake.errorText));
  if (verdict.severity !== "normal") messages.push(error(`WhyClosed: ${sentence}`));
  return messages;
}

/** Other codes make `close()` throw. */
const isSendable = (code: number | null): boolean =>
  code === null || code === 1000 || (Number.isInteger(code) && code >= 3000 && code <= 4999);

function closing(wall: number, code: number | null, reason: string): Omit<HarMessage, "type"> {
  return { time: wall / 1000, opcode: closeFrame, data: closePayload(code, reason) };
}

/** RFC 6455, section 5.5.1: nothing, or the code in two bytes and the reason in UTF-8. In Base64, as every payload but text. */
function closePayload(code: number | null, reason: string): string {
  if (code === null) return "";
  const bytes = [code >> 8, code & 0xff, ...new TextEncoder().encode(reason)];
  return btoa(bytes.map((byte) => String.fromCharCode(byte)).join(""));
}
