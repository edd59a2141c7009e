import {
  type Amount,
  factsOf,
  type FactValue,
  type JudgedRecord,
  queryNames,
  type RecordFact,
} from "./record-facts.ts";

/** A fact in which two records differ. `id` is the text of its name. */
export interface RecordDifference {
  readonly id: string;
  readonly first: FactValue;
  readonly second: FactValue;
  /** How much it tells, from 0 to 100. */
  readonly weight: number;
  /** Where both are figures: how many times the smaller one the larger is. */
  readonly ratio?: { readonly larger: "first" | "second"; readonly times: number; readonly kind: Amount["kind"] };
}

/** A fact that is the same in both. */
export interface SharedFact {
  readonly id: string;
  readonly value: FactValue;
}

export interface RecordsCompared {
  /** The most telling first. */
  readonly differences: readonly RecordDifference[];
  readonly alike: readonly SharedFact[];
}

/** How much a difference tells about why one socket ended and the other lived: what ended them, then what was different around them. */
const weights: Readonly<Record<string, number>> = {
  "field-ending": 100,
  "field-code": 96,
  "ended-by": 92,
  "field-status": 90,
  "fact-cause": 88,
  "field-online": 86,
  "field-frozen": 84,
  "field-bfcache": 82,
  "field-error-text": 80,
  "fact-exception": 79,
  "field-directive": 78,
  "fact-silence": 76,
  "field-open-for": 74,
  "fact-host": 72,
  "field-reason": 68,
  "field-unloading": 66,
  "field-visibility": 64,
  "fact-close-call": 62,
  "field-clock-jump": 60,
  "fact-path": 56,
  "field-browser": 54,
  "field-protocol": 52,
  "field-connecting": 50,
  "fact-query": 48,
  "field-protocols-asked": 46,
  "field-buffered": 44,
  "field-clean": 42,
  "field-error-event": 40,
  "field-frame-kind": 38,
  "field-sent-largest": 37,
  "field-sent": 36,
  "field-received": 36,
  "fact-query-values": 34,
  "field-sent-size": 32,
  "fact-other-cause": 30,
  "fact-opened-at": 30,
  "field-extensions": 28,
  "field-live-sockets": 26,
  "fact-frame": 24,
  "field-handshake-duration": 22,
  "field-binary-type": 10,
};

/** The smallest difference that is one, by the kind of figure; and the share of the larger figure. */
const leastDifference: Readonly<Record<Amount["kind"], number>> = { duration: 50, size: 64, count: 1 };
const leastShare = 0.05;
/** Of a difference between figures at least this much of its weight; all of it from ten times on, of durations also from a second on. */
const leastScale = 0.4;
const scale = (share: number): number => Math.min(1, leastScale + (1 - leastScale) * share);

/** What tells two records apart, and what they have in common. */
export function compareRecords(first: JudgedRecord, second: JudgedRecord): RecordsCompared {
  const ofSecond = new Map(factsOf(second).map((fact) => [fact.id, fact]));
  const differences: RecordDifference[] = [];
  const alike: SharedFact[] = [];
  const add = (id: string, one: RecordFact | undefined, other: RecordFact | undefined): void => {
    const value = one?.value ?? notKnown;
    if (one && other && areAlike(one, other)) alike.push({ id, value });
    else differences.push(differenceOf(id, one, other));
  };
  for (const fact of factsOf(first)) {
    add(fact.id, fact, ofSecond.get(fact.id));
    ofSecond.delete(fact.id);
  }
  for (const fact of ofSecond.values()) add(fact.id, undefined, fact);
  const queries = differentValues(first.record.url, second.record.url);
  if (queries.length > 0) {
    const value: FactValue = { kind: "text", id: "fact-values-differ", values: { names: queries } };
    differences.push({ id: "fact-query-values", first: value, second: value, weight: weightOf("fact-query-values") });
  }
  return { differences: differences.toSorted((a, b) => b.weight - a.weight), alike };
}

const notKnown: FactValue = { kind: "text", id: "fact-not-known" };

const weightOf = (id: string): number => weights[id] ?? 0;

function areAlike(one: RecordFact, other: RecordFact): boolean {
  if (!one.amount || !other.amount) return JSON.stringify(one.value) === JSON.stringify(other.value);
  const [a, b] = [one.amount.value, other.amount.value];
  const larger = Math.max(Math.abs(a), Math.abs(b));
  return Math.abs(a - b) < Math.max(leastDifference[one.amount.kind], leastShare * larger);
}

function differenceOf(id: string, one: RecordFact | undefined, other: RecordFact | undefined): RecordDifference {
  const values = { id, first: one?.value ?? notKnown, second: other?.value ?? notKnown };
  const weight = weightOf(id);
  if (!one?.amount || !other?.amount) return { ...values, weight };
  const [a, b] = [one.amount.value, other.amount.value];
  const [smaller, larger] = [Math.min(a, b), Math.max(a, b)];
  if (smaller <= 0) return { ...values, weight };
  const times = larger / smaller;
  // Milliseconds come and go: what differs by less than a second hardly tells anything.
  const size = one.amount.kind === "duration" ? (larger - smaller) / 1000 : 1;
  return {
    ...values,
    weight: weight * scale(Math.log10(times)) * scale(size),
    ratio: { larger: a > b ? "first" : "second", times, kind: one.amount.kind },
  };
}

const valuesOf = (url: string, name: string): string => JSON.stringify(new URL(url).searchParams.getAll(name));

/** The parameters that both queries have with different values. The values themselves are nobody's business. */
function differentValues(first: string, second: string): string[] {
  const names = queryNames(second);
  return queryNames(first).filter((name) => names.includes(name) && valuesOf(first, name) !== valuesOf(second, name));
}
