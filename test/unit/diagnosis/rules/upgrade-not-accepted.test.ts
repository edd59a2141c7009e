import { upgradeNotAccepted } from "../../../../src/diagnosis/rules/upgrade-not-accepted.ts";
import type { CauseId } from "../../../../src/diagnosis/cause-id.ts";
import { answered, closedWhileConnectingAt, inFirefox, lost, never, reported, toldByDevTools } from "../endings.ts";
import { describeRule, type Fires } from "../rule-table.ts";

const causes: readonly (readonly [text: string, id: CauseId])[] = [
  ["Incorrect 'Sec-WebSocket-Accept' header value", "accept-header-invalid"],
  ["'Sec-WebSocket-Accept' header is missing", "accept-header-invalid"],
  ["'Upgrade' header is missing", "upgrade-headers-missing"],
  ["'Connection' header is missing", "upgrade-headers-missing"],
  ["Sent non-empty 'Sec-WebSocket-Protocol' header but no response was received", "subprotocol-not-agreed"],
  ["'Sec-WebSocket-Protocol' header value 'x' in response does not match any of sent values", "subprotocol-not-agreed"],
  ["Found an unsupported extension 'x' in 'Sec-WebSocket-Extensions' header", "extension-not-agreed"],
];
const accepted = [["http-status", { status: "101" }], ["answer-not-accepted"]] as const;

describeRule(
  upgradeNotAccepted,
  [
    ...causes.map(([words, id]): Fires => {
      const text = `Error during WebSocket handshake: ${words}`;
      return [words, reported(text), id, "certain", [["browser-report", { text }]]];
    }),
    [
      "101 in Firefox, with subprotocols asked for",
      answered(101, { ...inFirefox, protocolsAsked: ["one", "two"] }),
      "subprotocol-not-agreed",
      "likely",
      [...accepted, ["subprotocols-asked", { names: ["one", "two"] }]],
    ],
    [
      "101 in Firefox without an error event",
      answered(101, { ...inFirefox, errorEvent: false }),
      "accepted-then-dropped",
      "likely",
      accepted,
    ],
  ],
  [
    ["another status", answered(403)],
    ["nothing known", never()],
    ["another text", reported("Error during WebSocket handshake: Unexpected response code: 403")],
    ["another text beside a 101", never(toldByDevTools("something else", 101))],
    ["a close() while connecting", closedWhileConnectingAt(20, toldByDevTools("'Upgrade' header is missing"))],
    ["a socket that was open", lost(toldByDevTools("'Upgrade' header is missing", 101))],
  ],
);
