import { handshakeNotAnswered } from "../../../../src/diagnosis/rules/handshake-not-answered.ts";
import { at } from "../../sample-record.ts";
import { answered, closedWhileConnectingAt, inFirefox, lost, never, openFor, reported } from "../endings.ts";
import { describeRule } from "../rule-table.ts";

const text = "WebSocket opening handshake timed out";
const gaveUpAfter = (life: number, patience: number) =>
  [
    ["failed-after", { life }],
    ["browser-patience", { patience }],
  ] as const;

describeRule(
  handshakeNotAnswered,
  [
    ["Chromium's words for it", reported(text), "handshake-not-answered", "certain", [["browser-report", { text }]]],
    [
      "Chromium's patience",
      never({ ended: at(240_004) }),
      "handshake-not-answered",
      "likely",
      gaveUpAfter(240_004, 240_000),
    ],
    [
      "a busy Chromium",
      never({ ended: at(241_000) }),
      "handshake-not-answered",
      "likely",
      gaveUpAfter(241_000, 240_000),
    ],
    [
      "Firefox's patience",
      never({ ...inFirefox, ended: at(20_005) }),
      "handshake-not-answered",
      "likely",
      gaveUpAfter(20_005, 20_000),
    ],
  ],
  [
    ["Chromium before its time", never({ ended: at(239_900) })],
    ["Chromium after it", never({ ended: at(241_100) })],
    ["Firefox's time in Chromium", never({ ended: at(20_005) })],
    ["Chromium's time in Firefox", never({ ...inFirefox, ended: at(240_004) })],
    ["a status that came at last", answered(504, { ended: at(240_004) })],
    ["another reason reported", reported("net::ERR_CONNECTION_TIMED_OUT", { ended: at(240_004) })],
    ["the page that gave up first", closedWhileConnectingAt(20_004, inFirefox)],
    ["a socket that was open", lost({ ...inFirefox, ...openFor(20_005) })],
  ],
);
