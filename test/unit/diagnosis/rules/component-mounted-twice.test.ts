import { componentMountedTwice } from "../../../../src/diagnosis/rules/component-mounted-twice.ts";
import { closedWhileConnectingAt, never } from "../endings.ts";
import { describeRule } from "../rule-table.ts";

const twin = { liveSockets: 2, liveSameUrl: 1 };
const said = (waited: number) =>
  [
    ["close-call-connecting", { waited }],
    ["same-url-alive", { count: 1 }],
  ] as const;

describeRule(
  componentMountedTwice,
  [
    [
      "close() at once, while another is alive",
      closedWhileConnectingAt(3, twin),
      "component-mounted-twice",
      "likely",
      said(3),
    ],
    ["a slow machine", closedWhileConnectingAt(250, twin), "component-mounted-twice", "likely", said(250)],
  ],
  [
    ["close() at once, alone", closedWhileConnectingAt(3)],
    ["others alive, none to the same URL", closedWhileConnectingAt(3, { liveSockets: 2 })],
    ["close() after a while", closedWhileConnectingAt(251, twin)],
    ["no call", never(twin)],
  ],
);
