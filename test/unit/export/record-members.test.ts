import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { ExportedRecord } from "../../../src/export/exported-log.ts";
import { createJsonBytes } from "../../../src/export/json-bytes.ts";
import { addRecordMembers } from "../../../src/export/record-members.ts";
import { sampleRecord } from "../sample-record.ts";

const decoder = new TextDecoder("utf-8", { fatal: true });
/** Few texts, of every kind, that come again. */
const text = fc.oneof(
  fc.string(),
  fc.string({ unit: "binary" }),
  fc.constantFrom("’", "\ud800", '"\\\n', "é".repeat(3000)),
);
const cause = fc.record(
  {
    id: fc.constant("idle-time-out" as const),
    confidence: fc.constantFrom("certain", "likely", "possible"),
    title: text,
    evidence: fc.array(text),
    fix: text,
    settledBy: text,
  },
  { requiredKeys: ["id", "confidence", "title", "evidence", "fix"] },
);
const record: fc.Arbitrary<ExportedRecord> = fc
  .record({ reason: text, causes: fc.array(cause) })
  .map(({ reason, causes }) =>
    Object.assign(sampleRecord({ reason }), {
      tab: 1,
      closeCode: null,
      verdict: { severity: "abnormal" as const, closer: "peer" as const, causes },
    }),
  );

test("records are written as JSON.stringify writes them, with the verdict last", () => {
  fc.assert(
    fc.property(fc.array(record, { maxLength: 5 }), (records) => {
      const bytes = createJsonBytes();
      for (const one of records) {
        bytes.add("{");
        addRecordMembers(bytes, one);
        bytes.add("}\n");
      }
      expect(decoder.decode(bytes.take())).toBe(records.map((one) => `${JSON.stringify(one)}\n`).join(""));
    }),
  );
});
