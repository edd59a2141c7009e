import type { BrowserFamily } from "../../src/socket/socket-record.ts";
import { isAsExpected } from "../lab/expectation.ts";
import { kindOf } from "../lab/expected-cause.ts";
import type { Played } from "../lab/play.ts";

/** What the verdict on one scenario is worth. */
export interface Judgement {
  readonly id: string;
  readonly title: string;
  readonly group: string;
  /** The causes of which any may come first. */
  readonly expected: readonly string[];
  /** The first cause, and how sure it is; null where nothing was recorded. */
  readonly found: { readonly id: string; readonly confidence: string } | null;
  /** Causes that had to be told as well and are not. */
  readonly missing: readonly string[];
  /** Causes that are called certain and are not true. */
  readonly wronglyCertain: readonly string[];
  /** The browser did what it was measured to do, so that there was something to judge. */
  readonly happened: boolean;
  /** It happened, the first cause is right and none is missing. */
  readonly right: boolean;
}

/** How well a browser's scenarios were explained. */
export interface Score {
  readonly judgements: readonly Judgement[];
  /** Scenarios that are right, 0 to 1; 0 where there are none. */
  readonly share: number;
  /** How many causes are called certain and are not true. */
  readonly wronglyCertain: number;
  /** Good enough: at least 95 % are right, and nothing untrue is called certain. */
  readonly passed: boolean;
}

/** The least share of right first causes. */
export const leastShare = 0.95;

/** Holds the verdict on a played scenario against what an expert would say of it in this browser. */
export function judge({ scenario, outcome, judged }: Played, browser: BrowserFamily): Judgement {
  const { first, also, alsoTrue } = scenario.cause[browser];
  const causes = judged?.verdict.causes ?? [];
  const found = causes[0] ?? null;
  const truths = new Set<string>([...first, ...also, ...alsoTrue, ...kindOf(scenario.expected[browser])]);
  const missing = also.filter((id) => !causes.some((cause) => cause.id === id));
  const wronglyCertain = causes.filter(({ id, confidence }) => confidence === "certain" && !truths.has(id));
  const happened = outcome !== undefined && isAsExpected(scenario, browser, outcome);
  const firstIsRight = first.some((id) => id === found?.id);
  return {
    id: scenario.id,
    title: scenario.title,
    group: scenario.group,
    expected: first,
    found: found && { id: found.id, confidence: found.confidence },
    missing,
    wronglyCertain: wronglyCertain.map(({ id }) => id),
    happened,
    right: happened && firstIsRight && missing.length === 0,
  };
}

/** The score of all scenarios that were played in one browser. */
export function score(played: readonly Played[], browser: BrowserFamily): Score {
  const judgements = played.map((one) => judge(one, browser));
  const right = judgements.filter((judgement) => judgement.right).length;
  const share = judgements.length === 0 ? 0 : right / judgements.length;
  const wronglyCertain = judgements.reduce((sum, judgement) => sum + judgement.wronglyCertain.length, 0);
  return { judgements, share, wronglyCertain, passed: share >= leastShare && wronglyCertain === 0 };
}

/** A sentence for each scenario that is not right, or of which something untrue is called certain. */
export function faultsOf({ judgements }: Score): string[] {
  return judgements
    .filter(({ right, wronglyCertain }) => !right || wronglyCertain.length > 0)
    .map(({ id, expected, found, missing, wronglyCertain, happened }) =>
      [
        `${id}: expected ${expected.join(" or ")}, found ${found ? `${found.id} (${found.confidence})` : "no record"}`,
        missing.length > 0 ? `; missing: ${missing.join(", ")}` : "",
        wronglyCertain.length > 0 ? `; wrongly certain: ${wronglyCertain.join(", ")}` : "",
        happened ? "" : "; it did not end as measured",
      ].join(""),
    );
}
