import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { faultsOf, score, type Score } from "../accuracy/judge.ts";
import { playLab } from "../lab/play.ts";
import { browserNames, type Session, startSession } from "./session.ts";

/** Seconds that a scenario may take here; `npm run accuracy` plays the slower ones too. */
const slowest = 10;

describe.each(browserNames)("the causes that are found in %s", (name) => {
  let session: Session;
  let result: Score;
  beforeAll(async () => {
    session = await startSession(name);
    const { played } = await playLab(session.browser, session.lab, {
      apart: true,
      choose: ({ slow = 0 }) => slow <= slowest,
      until: (all) => faultsOf(score(all, name)).length === 0,
    });
    result = score(played, name);
  }, 300_000);
  afterAll(async () => {
    await session?.end();
  });

  test("at least 95 % of the first causes are right, and nothing untrue is called certain", () => {
    expect(result.judgements.length).toBeGreaterThan(110);
    expect(result.passed, faultsOf(result).join("\n")).toBe(true);
  });
});
