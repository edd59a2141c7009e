import type { SocketRecord } from "../socket/socket-record.ts";
import { type Direction, silence } from "./observations.ts";
import type { Evidence } from "./verdict.ts";

const texts = {
  either: { silent: "silence", never: "no-messages" },
  received: { silent: "silence-received", never: "nothing-received" },
  sent: { silent: "silence-sent", never: "nothing-sent" },
} as const;

/** How long it was silent before the end in this direction, or that there was no message at all while it was open. */
export function silenceEvidence(record: SocketRecord, direction: Direction = "either"): Evidence {
  const { sent, received } = record;
  const messages = (direction === "received" ? 0 : sent.count) + (direction === "sent" ? 0 : received.count);
  const { silent, never } = texts[direction];
  const time = silence(record, direction) ?? 0;
  return messages > 0 ? { id: silent, values: { silence: time } } : { id: never, values: { open: time } };
}
