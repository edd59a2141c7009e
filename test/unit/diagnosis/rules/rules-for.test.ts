import * as fc from "fast-check";
import { expect, test } from "vitest";
import { contextOf } from "../../../../src/diagnosis/context.ts";
import { createHistory } from "../../../../src/diagnosis/history.ts";
import { rules, rulesFor } from "../../../../src/diagnosis/rules/rules.ts";
import { arbitraryLog } from "../arbitrary-log.ts";

test("a rule that is not asked for a kind of end finds nothing in it", () => {
  fc.assert(
    fc.property(arbitraryLog, (records) => {
      const history = createHistory();
      for (const record of records) {
        history.add(record);
        const context = contextOf(record, history);
        const asked = rulesFor(record);
        for (const rule of rules) if (!asked.includes(rule)) expect(rule(record, context)).toBeNull();
        expect(asked).toEqual(rules.filter((rule) => asked.includes(rule)));
      }
    }),
    { numRuns: 150, seed: 20_261_129 },
  );
}, 60_000);
