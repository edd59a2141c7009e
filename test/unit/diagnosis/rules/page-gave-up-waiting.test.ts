import { pageGaveUpWaiting } from "../../../../src/diagnosis/rules/page-gave-up-waiting.ts";
import { closeCall, closedBy, lost, openFor, received } from "../endings.ts";
import { describeRule, type Fires } from "../rule-table.ts";

const silent = { ...openFor(40_000), ...received(10_050) };
const calls = (reason: string | null, readyState = 1) => closeCall(40_050, { code: 4000, reason, readyState });

describeRule(
  pageGaveUpWaiting,
  [
    "heartbeat timeout",
    "Heartbeat failed",
    "keep-alive missed",
    "connection stale",
    "no response",
    "server not responding",
  ].map((reason): Fires => [
    reason,
    closedBy(4000, reason, { ...silent, ...calls(reason) }),
    "page-gave-up-waiting",
    "likely",
    [
      ["close-call", { code: "4000", before: 0, open: 40_000 }],
      ["close-call-reason", { reason }],
      ["silence-before-call", { silence: 30_000 }],
    ],
  ]),
  [
    ["another reason", closedBy(4000, "", { ...silent, ...calls("user left") })],
    ["no reason", closedBy(4000, "", { ...silent, ...calls(null) })],
    ["the server's reason", closedBy(4000, "heartbeat timeout", silent)],
    [
      "a server that spoke just before",
      closedBy(4000, "", { ...openFor(40_000), ...received(39_100), ...calls("heartbeat timeout") }),
    ],
    ["a call when it had ended", lost({ ...silent, ...calls("heartbeat timeout", 3) })],
  ],
);
