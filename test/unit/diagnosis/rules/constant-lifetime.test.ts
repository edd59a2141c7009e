import { vi } from "vitest";
import { constantLifetime } from "../../../../src/diagnosis/rules/constant-lifetime.ts";
import {
  type Changes,
  closeCall,
  closedBy,
  endingAgainAndAgain,
  lost,
  never,
  oneAfterTheOther,
  openFor,
  received,
} from "../endings.ts";
import { describeRule } from "../rule-table.ts";

vi.mock("../../../../src/catalog/infrastructure.ts", () => ({
  limitsNear: (kind: string, value: number) =>
    kind === "lifetime" && Math.abs(value - 300_000) < 1000
      ? [
          {
            product: { id: "platform", name: "Platform", layer: "platform", limits: [], sources: [] },
            limit: { kind: "lifetime", value: 300_000, setting: "", codes: [1006] },
          },
        ]
      : [],
}));

/** Open for so long, and in use until so long before its end. */
const lived = (time: number, silence = 100): Changes => ({ ...openFor(time), ...received(50 + time - silence, 50) });
const platform = ["default-lifetime", { limit: 300_000, products: ["Platform"] }] as const;
const cut = (open: number) => ["no-close-frame", { open }] as const;

describeRule(
  constantLifetime,
  [
    [
      "a product's default, for the first time",
      lost(lived(300_020)),
      "constant-lifetime",
      "possible",
      [["open-for", { open: 300_020 }], ["in-use", { silence: 100 }], platform, cut(300_020)],
      { limit: 300_000 },
    ],
    [
      "a product's default, for the second time",
      endingAgainAndAgain(lost(lived(300_020)), 2),
      "constant-lifetime",
      "likely",
      [
        ["open-for", { open: 300_020 }],
        ["lifetimes-before", { count: 1, lifetimes: [300_020] }],
        ["in-use", { silence: 100 }],
        platform,
        cut(300_020),
      ],
      { limit: 300_000 },
    ],
    [
      "no product's, for the third time",
      oneAfterTheOther([lost(lived(90_020)), lost(lived(89_990)), lost(lived(90_000))]),
      "constant-lifetime",
      "likely",
      [
        ["open-for", { open: 90_000 }],
        ["lifetimes-before", { count: 2, lifetimes: [90_020, 89_990] }],
        ["in-use", { silence: 100 }],
        cut(90_000),
      ],
      { limit: 90_000 },
    ],
    [
      "a life that was silent for half its time",
      endingAgainAndAgain(lost(lived(90_000, 45_000)), 3),
      "constant-lifetime",
      "possible",
      [
        ["open-for", { open: 90_000 }],
        ["lifetimes-before", { count: 2, lifetimes: [90_000, 90_000] }],
        ["silence", { silence: 45_000 }],
        cut(90_000),
      ],
      { limit: 90_000 },
    ],
    [
      "a close frame",
      endingAgainAndAgain(closedBy(1001, "", lived(7_200_000)), 3),
      "constant-lifetime",
      "likely",
      [
        ["open-for", { open: 7_200_000 }],
        ["lifetimes-before", { count: 2, lifetimes: [7_200_000, 7_200_000] }],
        ["in-use", { silence: 100 }],
        ["close-frame", { code: "1001" }],
      ],
      { limit: 7_200_000 },
    ],
  ],
  [
    ["no product's, for the first time", lost(lived(90_000))],
    ["no product's, for the second time", endingAgainAndAgain(lost(lived(90_000)), 2)],
    ["lives that differ", oneAfterTheOther([lost(lived(80_000)), lost(lived(85_000)), lost(lived(90_000))])],
    ["lives of less than a second", endingAgainAndAgain(lost(lived(999)), 4)],
    [
      "another code before",
      oneAfterTheOther([closedBy(1001, "", lived(90_000)), closedBy(1001, "", lived(90_000)), lost(lived(90_000))]),
    ],
    ["a product's limit with another code", closedBy(1001, "", lived(300_020))],
    ["a code that says something else", endingAgainAndAgain(closedBy(4000, "", lived(90_000)), 4)],
    ["the page's own close()", endingAgainAndAgain(closedBy(1005, "", { ...lived(90_000), ...closeCall(90_000) }), 4)],
    ["sockets that never opened", endingAgainAndAgain(never(), 4)],
  ],
);
