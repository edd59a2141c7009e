import { describe, expect, test } from "vitest";
import { faultsOf, judge, score } from "../../accuracy/judge.ts";
import { inBoth, perBrowser, says } from "../../lab/expected-cause.ts";
import { both, clean, neverOpened, unclean } from "../../lab/expectation.ts";
import type { LoggedRecord, Played } from "../../lab/play.ts";
import type { PageScenario } from "../../lab/scenario.ts";

type Cause = readonly [id: string, confidence: "certain" | "likely" | "possible"];

const scenario: PageScenario = {
  id: "close-1000",
  title: "The server closes with 1000",
  group: "close-frame",
  page: {},
  url: "ws://127.0.0.1:1/ws/close-1000",
  expected: both(clean(1000)),
  cause: inBoth("server-finished"),
};

function logged(causes: readonly Cause[]): LoggedRecord {
  return {
    url: scenario.url,
    ending: "closed",
    code: 1000,
    closeCode: { name: "Normal Closure" },
    verdict: {
      severity: "normal",
      closer: "peer",
      causes: causes.map(([id, confidence]) => ({ id, confidence, title: id })),
    },
  };
}

/** A scenario whose outcome is as expected in Chromium, with these causes found. */
function played(causes: readonly Cause[], changes: Partial<PageScenario> = {}): Played {
  const changed = { ...scenario, ...changes };
  const judged = logged(causes);
  const outcome = { id: changed.id, reason: "", events: [], sockets: 1, ...changed.expected.chromium };
  return { scenario: changed, outcome, records: [judged], judged };
}

describe("one scenario", () => {
  test.each<[what: string, Partial<PageScenario>, readonly Cause[], right: boolean, wronglyCertain: readonly string[]]>(
    [
      ["the right cause first", {}, [["server-finished", "certain"]], true, []],
      [
        "another cause first",
        {},
        [
          ["idle-time-out", "likely"],
          ["server-finished", "certain"],
        ],
        false,
        [],
      ],
      [
        "one of several",
        { cause: inBoth(["page-closed", "server-finished"]) },
        [["server-finished", "certain"]],
        true,
        [],
      ],
      [
        "what had to be told as well",
        { cause: inBoth("server-finished", { also: ["back-off-reset"] }) },
        [
          ["server-finished", "certain"],
          ["back-off-reset", "likely"],
        ],
        true,
        [],
      ],
      [
        "what had to be told as well is missing",
        { cause: inBoth("server-finished", { also: ["back-off-reset"] }) },
        [["server-finished", "certain"]],
        false,
        [],
      ],
      [
        "a further certain cause that is not true",
        {},
        [
          ["server-finished", "certain"],
          ["policy-refused", "certain"],
        ],
        true,
        ["policy-refused"],
      ],
      [
        "a further cause that is only likely",
        {},
        [
          ["server-finished", "certain"],
          ["policy-refused", "likely"],
        ],
        true,
        [],
      ],
      [
        "a further certain cause that is true too",
        { cause: inBoth("server-finished", { alsoTrue: ["policy-refused"] }) },
        [
          ["server-finished", "certain"],
          ["policy-refused", "certain"],
        ],
        true,
        [],
      ],
      ["a first certain cause that is not true", {}, [["page-closed", "certain"]], false, ["page-closed"]],
      [
        "the kind of the end, certain: it never opened",
        { expected: both(neverOpened), cause: inBoth("host-not-found") },
        [
          ["host-not-found", "certain"],
          ["handshake-failed", "certain"],
        ],
        true,
        [],
      ],
      [
        "the kind of the end, certain: no close frame",
        { expected: both(unclean(1006)), cause: inBoth("idle-time-out") },
        [
          ["idle-time-out", "likely"],
          ["connection-lost", "certain"],
        ],
        true,
        [],
      ],
      [
        "the other browser's cause",
        { cause: perBrowser("page-closed", "server-finished") },
        [["server-finished", "likely"]],
        false,
        [],
      ],
    ],
  )("%s", (_, changes, causes, right, wronglyCertain) => {
    expect(judge(played(causes, changes), "chromium")).toMatchObject({ right, wronglyCertain, happened: true });
  });

  test("what did not happen as measured is not right, whatever was found", () => {
    const one = played([["server-finished", "certain"]]);
    const other = { ...one, outcome: one.outcome && { ...one.outcome, code: 1001 } };
    expect(judge(other, "chromium")).toMatchObject({ right: false, happened: false });
    expect(judge({ ...one, outcome: undefined }, "chromium")).toMatchObject({ right: false, happened: false });
  });

  test("what was not recorded is not right", () => {
    const one = { ...played([]), records: [], judged: undefined };
    expect(judge(one, "chromium")).toMatchObject({ right: false, found: null });
  });
});

describe("all scenarios", () => {
  const good = played([["server-finished", "certain"]]);
  const bad = played([["idle-time-out", "likely"]]);
  const untrue = played([
    ["server-finished", "certain"],
    ["policy-refused", "certain"],
  ]);

  test.each<[good: number, bad: number, untrue: number, share: number, passed: boolean]>([
    [20, 0, 0, 1, true],
    [19, 1, 0, 0.95, true],
    [18, 1, 0, 18 / 19, false],
    [19, 0, 1, 1, false],
    [0, 0, 0, 0, false],
  ])("%i right, %i wrong, %i with an untrue certain cause", (goods, bads, untrues, share, passed) => {
    const all = [
      ...Array<Played>(goods).fill(good),
      ...Array<Played>(bads).fill(bad),
      ...Array<Played>(untrues).fill(untrue),
    ];
    expect(score(all, "chromium")).toMatchObject({ share, wronglyCertain: untrues, passed });
  });

  test("each fault is a sentence that says what is wrong", () => {
    const without = played([["server-finished", "certain"]], {
      id: "close-1001",
      cause: { chromium: says("server-finished", { also: ["back-off-reset"] }), firefox: says("server-finished") },
    });
    const unseen = { ...good, outcome: undefined, judged: undefined };
    expect(faultsOf(score([good, bad, untrue, without, unseen], "chromium"))).toEqual([
      "close-1000: expected server-finished, found idle-time-out (likely)",
      "close-1000: expected server-finished, found server-finished (certain); wrongly certain: policy-refused",
      "close-1001: expected server-finished, found server-finished (certain); missing: back-off-reset",
      "close-1000: expected server-finished, found no record; it did not end as measured",
    ]);
  });
});
