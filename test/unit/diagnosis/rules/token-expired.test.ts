import { tokenExpired } from "../../../../src/diagnosis/rules/token-expired.ts";
import { closeCall, closedBy, endingAgainAndAgain, lost, oneAfterTheOther, openFor } from "../endings.ts";
import { describeRule, type Fires } from "../rule-table.ts";

const hour = openFor(3_600_000);
const refused = (code: number) => closedBy(code, "", hour);
const before = (count: number) =>
  ["lifetimes-before", { count, lifetimes: Array.from({ length: count }).fill(3_600_000) as number[] }] as const;

describeRule(
  tokenExpired,
  [
    ...([1008, 3000, 4001, 4401, 4999] as const).map((code): Fires => [
      `${code} that says so`,
      closedBy(code, "token expired", hour),
      "token-expired",
      "certain",
      [
        ["close-frame", { code: String(code) }],
        ["reason", { reason: "token expired" }],
        ["open-for", { open: 3_600_000 }],
      ],
    ]),
    [
      "the same life for the third time",
      endingAgainAndAgain(refused(4401), 3),
      "token-expired",
      "likely",
      [["close-frame", { code: "4401" }], ["open-for", { open: 3_600_000 }], before(2)],
      { limit: 3_600_000 },
    ],
    [
      "the same life for the second time",
      endingAgainAndAgain(refused(1008), 2),
      "token-expired",
      "possible",
      [["close-frame", { code: "1008" }], ["open-for", { open: 3_600_000 }], before(1)],
      { limit: 3_600_000 },
    ],
  ],
  [
    ["a refusal for the first time", refused(4401)],
    ["the same life before another code", oneAfterTheOther([refused(1008), refused(1008), refused(4401)])],
    ["lives that differ", oneAfterTheOther([closedBy(4401, "", openFor(60_000)), closedBy(4401, "", openFor(90_000))])],
    ["refusals right after the open", endingAgainAndAgain(closedBy(4401, "", openFor(29_999)), 3)],
    ["a code that is no refusal", endingAgainAndAgain(refused(4000), 3)],
    ["the words beside a normal close", closedBy(1000, "token expired", hour)],
    ["another reason", closedBy(4000, "kicked", hour)],
    [
      "the page's own words",
      closedBy(4401, "token expired", { ...hour, ...closeCall(3_600_000, { code: 4401, reason: "token expired" }) }),
    ],
    ["a lost connection", lost(hour)],
  ],
);
