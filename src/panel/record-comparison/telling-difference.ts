import type { Severity } from "../../diagnosis/verdict.ts";
import type { RecordDifference } from "./compare-records.ts";
import type { FactValue } from "./record-facts.ts";

/** The sentence above a comparison, as the ids of its texts. */
export type TellingDifference =
  /** Something that was so for one of them alone. `clause` is the text of what. */
  | { readonly kind: "only"; readonly holder: Holder; readonly clause: string }
  /** Two figures or values of one fact. With `by` "severity", the one that ended abnormally comes first. */
  | {
      readonly kind: "two";
      readonly by: "severity" | "order";
      readonly fact: string;
      readonly one: FactValue;
      readonly other: FactValue;
    }
  | { readonly kind: "nothing" };

/** One of the two: by how it ended, where exactly one ended abnormally, else by its place. */
export type Holder = "abnormal" | "counterpart" | "first" | "second";

/** What the two came to is no explanation of it. */
const outcomes = new Set([
  "field-ending",
  "field-code",
  "ended-by",
  "fact-cause",
  "fact-other-cause",
  "field-reason",
  "field-clean",
  "field-error-event",
]);

/** Weight from which a difference is worth the sentence above all. */
const leastTelling = 35;

/** Facts that hold or do not, with the value that is worth a word. */
const clauses: Readonly<Record<string, { readonly value: string; readonly clause: string }>> = {
  "field-online": { value: "no", clause: "apart-offline" },
  "field-frozen": { value: "yes", clause: "apart-frozen" },
  "field-bfcache": { value: "value-came-back", clause: "apart-restored" },
  "field-unloading": { value: "yes", clause: "apart-unloading" },
  "field-visibility": { value: "value-hidden", clause: "apart-hidden" },
  "field-open-for": { value: "never-opened", clause: "apart-never-opened" },
};

/** What sets the two apart most, of what was different around them. It says what was so, and not that it was the reason. */
export function tellingDifference(
  differences: readonly RecordDifference[],
  severities: readonly [first: Severity, second: Severity],
): TellingDifference {
  const neverOpened = differences.find(
    ({ id, first, second }) => id === "field-open-for" && (isNever(first) || isNever(second)),
  );
  const difference = neverOpened ?? differences.find(({ id }) => !outcomes.has(id));
  if (!difference || difference.weight < leastTelling) return { kind: "nothing" };
  const { id, first, second } = difference;
  const [firstIsAbnormal, secondIsAbnormal] = severities.map((severity) => severity === "abnormal");
  const bySeverity = firstIsAbnormal !== secondIsAbnormal;
  const known = clauses[id];
  if (known && (saysText(first, known.value) || saysText(second, known.value))) {
    const isFirst = saysText(first, known.value);
    const byOrder = isFirst ? "first" : "second";
    const isAbnormal = isFirst ? firstIsAbnormal : secondIsAbnormal;
    return {
      kind: "only",
      clause: known.clause,
      holder: bySeverity ? (isAbnormal ? "abnormal" : "counterpart") : byOrder,
    };
  }
  const [one, other] = bySeverity && secondIsAbnormal ? [second, first] : [first, second];
  return { kind: "two", by: bySeverity ? "severity" : "order", fact: id, one, other };
}

const saysText = (value: FactValue, id: string): boolean => value.kind === "text" && value.id === id;
const isNever = (value: FactValue): boolean => saysText(value, "never-opened");
