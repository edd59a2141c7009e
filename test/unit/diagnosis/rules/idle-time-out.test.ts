import { expect, test, vi } from "vitest";
import { idleTimeOut } from "../../../../src/diagnosis/rules/idle-time-out.ts";
import { at } from "../../sample-record.ts";
import {
  type Changes,
  closeCall,
  closedBy,
  endingAgainAndAgain,
  inFirefox,
  lost,
  never,
  oneAfterTheOther,
  openFor,
  pageWas,
  received,
  sent,
} from "../endings.ts";
import { causeIn, describeRule } from "../rule-table.ts";

const product = (id: string, value: number, direction: string, codes: number[]) => ({
  product: { id, name: id, layer: "reverse-proxy", limits: [], sources: [] },
  limit: { kind: "idle", value, direction, setting: "timeout", codes },
});
vi.mock("../../../../src/catalog/infrastructure.ts", () => ({
  limitsNear: (kind: string, value: number) =>
    [product("proxy", 60_000, "either", [1006]), product("edge", 600_000, "received", [1006])].filter(
      ({ limit }) => limit.kind === kind && Math.abs(limit.value - value) <= 1000,
    ),
}));

/** Silent for this long at its end, after an hour of messages either way. */
const silentFor = (time: number): Changes => {
  const last = 3_600_000;
  return { opened: at(50), ended: at(last + time), ...received(last, 100), ...sent(last - 5, 10, { count: 100 }) };
};
/** The page goes on sending; nothing is received for this long. */
const unansweredFor = (time: number): Changes => {
  const last = 3_600_000;
  return { opened: at(50), ended: at(last + time), ...received(last, 100), ...sent(last + time - 2000) };
};
const cut = (silence: number) => ["no-close-frame", { open: 3_600_000 - 50 + silence }] as const;
const names = ["proxy (timeout)"];

describeRule(
  idleTimeOut,
  [
    [
      "the default of a product, for the first time",
      lost(silentFor(60_020)),
      "idle-time-out",
      "possible",
      [["silence", { silence: 60_020 }], ["default-limit", { limit: 60_000, products: names }], cut(60_020)],
      { limit: 60_000 },
    ],
    [
      "the default of a product, for the second time",
      endingAgainAndAgain(lost(silentFor(60_020)), 2),
      "idle-time-out",
      "likely",
      [
        ["silence", { silence: 60_020 }],
        ["silences-before", { count: 1, silences: [60_020] }],
        ["default-limit", { limit: 60_000, products: names }],
        cut(60_020),
      ],
      { limit: 60_000 },
    ],
    [
      "the same silence of no product, for the third time",
      oneAfterTheOther([lost(silentFor(45_010)), lost(silentFor(44_995)), lost(silentFor(45_002))]),
      "idle-time-out",
      "likely",
      [["silence", { silence: 45_002 }], ["silences-before", { count: 2, silences: [45_010, 44_995] }], cut(45_002)],
      { limit: 45_000 },
    ],
    [
      "the same silence of no product, for the second time",
      endingAgainAndAgain(lost(silentFor(45_010)), 2),
      "idle-time-out",
      "possible",
      [["silence", { silence: 45_010 }], ["silences-before", { count: 1, silences: [45_010] }], cut(45_010)],
      { limit: 45_000 },
    ],
    [
      "nothing received, although the page sent",
      lost(unansweredFor(600_100)),
      "idle-time-out",
      "possible",
      [
        ["silence-received", { silence: 600_100 }],
        ["default-limit", { limit: 600_000, products: ["edge (timeout)"] }],
        cut(600_100),
      ],
      { limit: 600_000 },
    ],
    [
      "a close frame of a server that counts",
      endingAgainAndAgain(closedBy(1001, "Idle Timeout", silentFor(30_000)), 3),
      "idle-time-out",
      "likely",
      [
        ["silence", { silence: 30_000 }],
        ["silences-before", { count: 2, silences: [30_000, 30_000] }],
        ["close-frame", { code: "1001" }],
        ["reason", { reason: "Idle Timeout" }],
      ],
      { limit: 30_000 },
    ],
    [
      "Firefox's reset",
      lost({ ...silentFor(60_020), ...inFirefox, errorEvent: true }),
      "idle-time-out",
      "possible",
      [["silence", { silence: 60_020 }], ["default-limit", { limit: 60_000, products: names }], cut(60_020)],
      { limit: 60_000 },
    ],
  ],
  [
    ["a silence of no product, for the first time", lost(silentFor(45_000))],
    [
      "silences that differ",
      oneAfterTheOther([lost(silentFor(40_000)), lost(silentFor(45_000)), lost(silentFor(50_000))]),
    ],
    [
      "silences that differ by a little more than timers do",
      oneAfterTheOther([lost(silentFor(43_000)), lost(silentFor(45_000))]),
    ],
    [
      "the same silence before another code",
      oneAfterTheOther([closedBy(1001, "", silentFor(45_000)), lost(silentFor(45_000))]),
    ],
    ["silences under a second", endingAgainAndAgain(lost(silentFor(999)), 5)],
    ["a code that says something else", endingAgainAndAgain(closedBy(1011, "", silentFor(60_000)), 3)],
    ["a product's limit with another code", closedBy(1001, "", silentFor(60_020))],
    ["a machine that slept", lost({ ...silentFor(60_020), ...pageWas({ clockJump: 5001 }) })],
    ["bytes that Chromium rejected", lost({ ...silentFor(60_020), errorEvent: true })],
    ["the page's own close()", closedBy(1005, "", { ...silentFor(60_020), ...closeCall(3_660_000) })],
    ["sockets that never opened", endingAgainAndAgain(never({ ended: at(60_000) }), 3)],
    ["a limit on what is received, where the page was as silent", lost(silentFor(600_100))],
  ],
);

test("names the products whose limit fits", () => {
  expect(causeIn(idleTimeOut, lost(silentFor(60_020)))?.products).toEqual(["proxy"]);
  expect(causeIn(idleTimeOut, endingAgainAndAgain(lost(silentFor(45_000)), 3))?.products).toEqual([]);
});

test("compares with the latest five only", () => {
  const old = oneAfterTheOther([
    lost(silentFor(45_000)),
    ...Array.from({ length: 5 }, () => lost({ ...openFor(90), ...received(60) })),
  ]);
  expect(causeIn(idleTimeOut, oneAfterTheOther([...old, lost(silentFor(45_000))]))).toBeNull();
});
