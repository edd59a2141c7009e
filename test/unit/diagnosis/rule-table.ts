import { describe, expect, test } from "vitest";
import type { CauseId } from "../../../src/diagnosis/cause-id.ts";
import { contextOf } from "../../../src/diagnosis/context.ts";
import { createHistory } from "../../../src/diagnosis/history.ts";
import type { Rule } from "../../../src/diagnosis/rule.ts";
import type { Cause, Confidence, Values } from "../../../src/diagnosis/verdict.ts";
import type { SocketRecord } from "../../../src/socket/socket-record.ts";

/** One record, or a log of which the last is asked about. */
export type Story = SocketRecord | readonly SocketRecord[];

/** An evidence id and its figures. */
export type Said = readonly [id: string, values?: Values];

export type Fires = readonly [
  what: string,
  story: Story,
  id: CauseId,
  confidence: Confidence,
  evidence: readonly Said[],
  values?: Values,
];

export type Silent = readonly [what: string, story: Story];

const isLog = (story: Story): story is readonly SocketRecord[] => Array.isArray(story);

/** What a rule finds in the last record of a story. */
export function causeIn(rule: Rule, story: Story): Cause | null {
  const records = isLog(story) ? story : [story];
  const history = createHistory();
  for (const record of records) history.add(record);
  const last = records.at(-1);
  return last ? rule(last, contextOf(last, history)) : null;
}

/** Stories in which a rule finds a cause, with everything it says, and near ones in which it finds nothing. */
export function describeRule(rule: Rule, fires: readonly Fires[], silent: readonly Silent[]): void {
  describe("finds", () => {
    for (const [what, story, id, confidence, evidence, values] of fires)
      test(what, () => {
        const cause = causeIn(rule, story);
        expect(
          cause && {
            id: cause.id,
            confidence: cause.confidence,
            values: cause.values,
            evidence: cause.evidence.map((one) => [one.id, one.values]),
          },
        ).toEqual({ id, confidence, values, evidence: evidence.map(([name, figures = {}]) => [name, figures]) });
      });
  });

  describe("says nothing of", () => {
    test.each(silent)("%s", (_what, story) => {
      expect(causeIn(rule, story)).toBeNull();
    });
  });
}
