import { handshakeStatus } from "../../../../src/diagnosis/rules/handshake-status.ts";
import type { CauseId } from "../../../../src/diagnosis/cause-id.ts";
import { answered, closedWhileConnectingAt, left, lost, never, toldByDevTools } from "../endings.ts";
import { describeRule, type Fires } from "../rule-table.ts";

const causes: readonly (readonly [status: number, id: CauseId])[] = [
  [200, "handshake-answered-without-upgrade"],
  [204, "handshake-answered-without-upgrade"],
  [299, "handshake-answered-without-upgrade"],
  [300, "handshake-redirected"],
  [302, "handshake-redirected"],
  [399, "handshake-redirected"],
  [400, "handshake-bad-request"],
  [401, "handshake-unauthorized"],
  [402, "handshake-refused"],
  [403, "handshake-forbidden"],
  [404, "handshake-not-found"],
  [405, "handshake-refused"],
  [410, "handshake-not-found"],
  [426, "handshake-upgrade-required"],
  [429, "handshake-rate-limited"],
  [499, "handshake-refused"],
  [500, "handshake-server-error"],
  [502, "handshake-gateway-error"],
  [504, "handshake-gateway-error"],
  [599, "handshake-server-error"],
];
const text = "Error during WebSocket handshake: Unexpected response code: 403";

describeRule(
  handshakeStatus,
  [
    ...causes.map(([status, id]): Fires => {
      const values = { status: String(status) };
      return [`${status}`, answered(status), id, "certain", [["http-status", values]], values];
    }),
    [
      "a status beside Chromium's text",
      never(toldByDevTools(text, 403)),
      "handshake-forbidden",
      "certain",
      [
        ["http-status", { status: "403" }],
        ["browser-report", { text }],
      ],
      { status: "403" },
    ],
    [
      "an empty text",
      never(toldByDevTools("", 403)),
      "handshake-forbidden",
      "certain",
      [["http-status", { status: "403" }]],
      { status: "403" },
    ],
  ],
  [
    ["101", answered(101)],
    ["a text without a status", never(toldByDevTools(text))],
    ["nothing known", never()],
    ["a close() while connecting", closedWhileConnectingAt(20, toldByDevTools(text, 403))],
    ["a socket that was open", lost(toldByDevTools("", 403))],
    ["a page that was left", left({ opened: null, ...toldByDevTools("", 403) })],
  ],
);
