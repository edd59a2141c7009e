import { closedWhileConnecting } from "../../../../src/diagnosis/rules/closed-while-connecting.ts";
import { at } from "../../sample-record.ts";
import { closeCall, closedWhileConnectingAt, left, lost, never } from "../endings.ts";
import { describeRule } from "../rule-table.ts";

describeRule(
  closedWhileConnecting,
  [
    [
      "close() at once",
      closedWhileConnectingAt(1),
      "closed-while-connecting",
      "certain",
      [["close-call-connecting", { waited: 1 }]],
    ],
    [
      "close() after a long wait",
      closedWhileConnectingAt(15_000),
      "closed-while-connecting",
      "certain",
      [["close-call-connecting", { waited: 15_000 }]],
    ],
    [
      "a call before the constructor, which only a forged record has",
      closedWhileConnectingAt(20, { created: at(30) }),
      "closed-while-connecting",
      "certain",
      [["close-call-connecting", { waited: 0 }]],
    ],
  ],
  [
    ["close() after it had failed", never(closeCall(2000, { readyState: 3 }))],
    ["no call", never()],
    ["a socket that opened all the same", lost(closeCall(20, { readyState: 0 }))],
    ["a page that was left", left({ opened: null, ...closeCall(20, { readyState: 0 }) })],
  ],
);
