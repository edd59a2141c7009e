import { subprotocolNotAgreed } from "../../../../src/diagnosis/rules/subprotocol-not-agreed.ts";
import { answered, closedWhileConnectingAt, inFirefox, lost, never, reported } from "../endings.ts";
import { describeRule } from "../rule-table.ts";

const asked = { protocolsAsked: ["graphql-ws", "v2"] };

describeRule(
  subprotocolNotAgreed,
  [
    [
      "subprotocols asked for in Chromium",
      never(asked),
      "subprotocol-not-agreed",
      "possible",
      [
        ["subprotocols-asked", { names: ["graphql-ws", "v2"] }],
        ["failed-after", { life: 1050 }],
      ],
    ],
  ],
  [
    ["none asked for", never()],
    ["Firefox, which opens without one", never({ ...asked, ...inFirefox })],
    ["a known answer", answered(403, asked)],
    ["a known error", reported("Error in connection establishment: net::ERR_CONNECTION_REFUSED", asked)],
    ["a socket that opened", lost(asked)],
    ["a close() while connecting", closedWhileConnectingAt(1, asked)],
  ],
);
