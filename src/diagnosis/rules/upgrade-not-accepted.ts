import type { CauseId } from "../cause-id.ts";
import { browserReport, httpStatus } from "../evidence.ts";
import { failedToOpen } from "../observations.ts";
import type { Rule } from "../rule.ts";

/** What Chromium says of an answer 101 that it does not accept (`net/websockets/websocket_basic_handshake_stream.cc`; measured on 156). */
const causes: readonly (readonly [text: RegExp, id: CauseId])[] = [
  [/'Sec-WebSocket-Accept' header/, "accept-header-invalid"],
  [/'(?:Upgrade|Connection)' header/, "upgrade-headers-missing"],
  [/'Sec-WebSocket-Protocol' header/, "subprotocol-not-agreed"],
  [/'Sec-WebSocket-Extensions' header/, "extension-not-agreed"],
];

/** The server answered 101, and the browser did not accept how. */
export const upgradeNotAccepted: Rule = (record) => {
  const { handshake } = record;
  if (!failedToOpen(record) || !handshake) return null;
  const text = handshake.errorText ?? "";
  const id = causes.find(([pattern]) => pattern.test(text))?.[1];
  if (id) return { id, confidence: "certain", evidence: [browserReport(record)] };
  // Firefox tells the status only. It takes a 101 without the subprotocol
  // that was asked for, but not one with another.
  if (handshake.status !== 101 || text !== "") return null;
  const evidence = [httpStatus(101), { id: "answer-not-accepted", values: {} }];
  if (!record.errorEvent && record.wasClean === true) return null;
  if (!record.errorEvent)
    return { id: "accepted-then-dropped", confidence: "likely", evidence, settledBy: "look-at-server" };
  const asked = record.protocolsAsked.length > 0;
  return {
    id: asked ? "subprotocol-not-agreed" : "accept-header-invalid",
    confidence: "likely",
    evidence: asked ? [...evidence, { id: "subprotocols-asked", values: { names: record.protocolsAsked } }] : evidence,
    settledBy: "open-devtools-in-chromium",
  };
};
