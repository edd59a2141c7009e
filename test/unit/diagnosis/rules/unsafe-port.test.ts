import { unsafePort } from "../../../../src/diagnosis/rules/unsafe-port.ts";
import { at } from "../../sample-record.ts";
import { answered, closedWhileConnectingAt, inFirefox, lost, never } from "../endings.ts";
import { describeRule, type Fires } from "../rule-table.ts";

const on = (port: number) => ({ url: `ws://api.example.com:${port}/`, ended: at(2) });

describeRule(
  unsafePort,
  [1, 22, 25, 5060, 6000, 6667, 10_080].map((port): Fires => [
    `port ${port}`,
    never(on(port)),
    "unsafe-port",
    "likely",
    [
      ["bad-port", { port: String(port) }],
      ["failed-after", { life: 2 }],
    ],
  ]),
  [
    ["the port after it", never(on(6001))],
    ["the scheme's own port", never({ url: "wss://api.example.com/" })],
    ["a usual port", never(on(8080))],
    ["what is no URL", never({ url: "api.example.com:6667" })],
    ["an answer from there", answered(403, { ...on(6667), ...inFirefox })],
    ["a socket that opened there", lost(on(6667))],
    ["a close() while connecting", closedWhileConnectingAt(1, on(6667))],
  ],
);
