import * as v from "valibot";
import { type HandshakeReports, mostReports } from "../socket/handshake-report.ts";
import { longestText, mostProtocols } from "../socket/limits.ts";

const text = v.pipe(v.string(), v.maxLength(longestText));
const time = v.pipe(v.number(), v.finite());

const report = v.strictObject({
  id: text,
  url: text,
  outcome: v.picklist(["failed", "given-up", "opened", "rejected"]),
  startedAt: v.nullable(time),
  answeredAt: v.null(),
  endedBetween: v.strictTuple([time, time]),
  handshake: v.strictObject({
    status: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(100), v.maxValue(599))),
    errorText: v.exactOptional(text),
    duration: v.exactOptional(v.pipe(time, v.minValue(0))),
    source: v.literal("devtools-network"),
  }),
  worker: v.nullable(
    v.strictObject({
      stack: text,
      protocolsAsked: v.pipe(v.array(text), v.maxLength(mostProtocols)),
      protocol: text,
      extensions: text,
    }),
  ),
});

const reports = v.strictObject({
  kind: v.literal("handshake-reports"),
  tabId: v.pipe(v.number(), v.integer(), v.minValue(0)),
  reports: v.pipe(v.array(report), v.maxLength(mostReports)),
  fresh: v.pipe(v.number(), v.integer(), v.minValue(0)),
});

/** The reports of a devtools page, or null where the message is something else. What is in them comes from servers. */
export function parseReports(message: unknown): HandshakeReports | null {
  const result = v.safeParse(reports, message);
  return result.success ? result.output : null;
}
