import type { SocketRecord } from "../socket/socket-record.ts";
import { silence } from "./observations.ts";
import type { Evidence } from "./verdict.ts";

/** How long it was silent before the end, or that there was no message at all. */
export function silenceEvidence(record: SocketRecord): Evidence {
  const { sent, received } = record;
  if (sent.count + received.count === 0) return { id: "no-messages", values: {} };
  return { id: "silence", values: { silence: silence(record) ?? 0 } };
}
