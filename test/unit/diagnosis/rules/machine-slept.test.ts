import { machineSlept } from "../../../../src/diagnosis/rules/machine-slept.ts";
import { closeCall, closedBy, inFirefox, lost, never, openFor, pageWas, received } from "../endings.ts";
import { describeRule } from "../rule-table.ts";

const slept = (clockJump: number) => ({ ...openFor(60_000), ...received(10_050), ...pageWas({ clockJump }) });
const said = (jump: number) =>
  [
    ["clock-jump", { jump }],
    ["silence", { silence: 50_000 }],
  ] as const;

describeRule(
  machineSlept,
  [
    ["an hour of sleep", lost(slept(3_600_000)), "machine-slept", "likely", said(3_600_000)],
    ["ten seconds", lost(slept(10_000)), "machine-slept", "possible", said(10_000)],
    [
      "Firefox's reset",
      lost({ ...slept(70_000), ...inFirefox, errorEvent: true }),
      "machine-slept",
      "likely",
      said(70_000),
    ],
  ],
  [
    ["a clock that was corrected", lost(slept(9999))],
    ["a clock that was set back", lost(slept(-3_600_000))],
    ["bytes that Chromium rejected", lost({ ...slept(60_000), errorEvent: true })],
    ["a frozen tab", lost({ ...slept(60_000), ...pageWas({ clockJump: 60_000, wasFrozen: true }) })],
    ["a close frame", closedBy(1001, "", slept(60_000))],
    ["the page's own close()", lost({ ...slept(60_000), ...closeCall(20_000) })],
    ["a socket that never opened", never(pageWas({ clockJump: 60_000 }))],
  ],
);
