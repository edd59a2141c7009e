import { keepAliveTimeOut } from "../../../../src/diagnosis/rules/keep-alive-time-out.ts";
import { closeCall, closedBy, lost, openFor, pageWas, received } from "../endings.ts";
import { describeRule, type Fires } from "../rule-table.ts";

const live = { ...openFor(45_000), ...received(15_050) };
const said = (code: number, reason: string) =>
  [
    ["close-frame", { code: String(code) }],
    ["reason", { reason }],
    ["silence", { silence: 30_000 }],
  ] as const;

describeRule(
  keepAliveTimeOut,
  [
    ...(
      [
        [1011, "keepalive ping timeout"],
        [1001, "No response from ping frame."],
        [1000, "ping timeout"],
        [4000, "pong timeout"],
        [1008, "keep-alive time-out"],
      ] as const
    ).map(([code, reason]): Fires => [
      reason,
      closedBy(code, reason, live),
      "keep-alive-time-out",
      "certain",
      said(code, reason),
    ]),
    [
      "what may have stopped the browser",
      closedBy(1011, "keepalive ping timeout", {
        ...live,
        ...pageWas({ wasFrozen: true, clockJump: 10_000, hiddenFor: 40_000, visibility: "hidden" }),
      }),
      "keep-alive-time-out",
      "certain",
      [
        ...said(1011, "keepalive ping timeout"),
        ["page-frozen"],
        ["clock-jump", { jump: 10_000 }],
        ["hidden-for", { hidden: 40_000 }],
      ],
    ],
  ],
  [
    ["another reason", closedBy(1011, "internal error", live)],
    ["a time-out of something else", closedBy(1011, "request timeout", live)],
    ["no reason", closedBy(1011, "", live)],
    [
      "the page's own words",
      closedBy(1000, "ping timeout", { ...live, ...closeCall(45_000, { code: 1000, reason: "ping timeout" }) }),
    ],
    ["a lost connection", lost(live)],
  ],
);
