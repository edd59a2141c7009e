import { pageClosed } from "../../../../src/diagnosis/rules/page-closed.ts";
import { closeCall, closedBy, closedWhileConnectingAt, left, lost } from "../endings.ts";
import { describeRule } from "../rule-table.ts";

const own = closeCall(1050, { code: 4000 });
const called = ["close-call", { code: "4000", before: 0, open: 1000 }] as const;

describeRule(
  pageClosed,
  [
    ["close(4000) echoed", closedBy(4000, "", own), "page-closed", "certain", [called]],
    [
      "close(4000) answered with 1000",
      closedBy(1000, "", own),
      "page-closed",
      "certain",
      [called, ["answered-with", { code: "1000" }]],
    ],
    [
      "close(4000) answered with nothing",
      closedBy(1005, "", own),
      "page-closed",
      "certain",
      [called, ["answered-with", { code: "1005" }]],
    ],
    [
      "close() without a code",
      closedBy(1005, "", closeCall(1000)),
      "page-closed",
      "certain",
      [["close-call-without-code", { before: 50 }]],
    ],
    ["close() and the server's own code", closedBy(1011, "", own), "page-closed", "possible", [called]],
    ["an unclean answer", closedBy(4000, "", { ...own, wasClean: false }), "page-closed", "certain", [called]],
  ],
  [
    ["no call", closedBy(1000)],
    ["a call when the server had closed", closedBy(1000, "", closeCall(1000, { readyState: 2 }))],
    ["a call when it was over", closedBy(1000, "", closeCall(1000, { readyState: 3 }))],
    ["a call without an answer", lost(own)],
    ["a call while connecting", closedWhileConnectingAt(20)],
    ["a page that was left", left(own)],
  ],
);
