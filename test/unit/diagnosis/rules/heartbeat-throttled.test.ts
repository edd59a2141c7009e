import { heartbeatThrottled } from "../../../../src/diagnosis/rules/heartbeat-throttled.ts";
import { closeCall, closedBy, lost, openFor, pageWas, sent } from "../endings.ts";
import { describeRule } from "../rule-table.ts";

const hiddenFor = (time: number | null, silence = 60_000, count = 20) => ({
  ...openFor(900_000),
  ...sent(900_050 - silence, 10, { count }),
  ...pageWas({ hiddenFor: time, visibility: time === null ? "visible" : "hidden" }),
});
const said = [
  ["hidden-for", { hidden: 300_000 }],
  ["silence-sent", { silence: 60_000 }],
] as const;

describeRule(
  heartbeatThrottled,
  [
    ["a lost connection", lost(hiddenFor(300_000)), "heartbeat-throttled", "possible", said],
    [
      "the code of a server that waited",
      closedBy(4408, "", hiddenFor(300_000)),
      "heartbeat-throttled",
      "possible",
      said,
    ],
  ],
  [
    ["a page hidden for less", lost(hiddenFor(299_999))],
    ["a page that is seen", lost(hiddenFor(null))],
    ["a page that sent just before", lost(hiddenFor(300_000, 29_999))],
    ["a page that sent once", lost(hiddenFor(300_000, 60_000, 1))],
    ["a code that says something else", closedBy(1011, "", hiddenFor(300_000))],
    ["the page's own close()", closedBy(1000, "", { ...hiddenFor(300_000), ...closeCall(900_000) })],
  ],
);
