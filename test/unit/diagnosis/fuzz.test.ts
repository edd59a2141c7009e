import { readFileSync } from "node:fs";
import { FluentResource } from "@fluent/bundle";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { diagnose } from "../../../src/diagnosis/diagnose.ts";
import { createHistory } from "../../../src/diagnosis/history.ts";
import type { Cause, Values, Verdict } from "../../../src/diagnosis/verdict.ts";
import type { SocketRecord } from "../../../src/socket/socket-record.ts";
import { createText } from "../../../src/text/create-text.ts";
import { arbitraryLog } from "./arbitrary-log.ts";
import { certainConditions } from "./certain-conditions.ts";
import { oracle } from "./evidence-oracle.ts";
import { endpoint } from "./raw-record.ts";

const source = readFileSync("public/locales/en/causes.ftl", "utf8");
const text = createText("en", [source]);
const seed = 20_261_121;
/** A loaded machine takes several times as long. */
const patience = 60_000;
/** What is said of products and vendors only. */
const ofCatalog = /^(?:default|vendor)-/;

/** Lists are written out by the text of the faces; here it is enough that they are there. */
const written = (values: Values): Record<string, string | number> =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === "object" ? value.join(", ") : value]),
  );

const formatted = new Map<string, boolean>();
/** The sentence can be written. That depends on the names and kinds of the values, so each sort of them is tried once. */
function hasSentence(id: string, values: Values): boolean {
  const sort = [id, ...Object.entries(values).map(([name, value]) => `${name} ${typeof value}`)].join(", ");
  const known = formatted.get(sort) ?? text.format(`evidence-${id}`, written(values)) !== "";
  formatted.set(sort, known);
  return known;
}

interface Told {
  readonly record: SocketRecord;
  readonly verdict: Verdict;
  /** The log when it was told. */
  readonly log: readonly SocketRecord[];
}

function isKept({ id, url }: SocketRecord, log: readonly SocketRecord[]): boolean {
  return log
    .filter((one) => endpoint(one.url) === endpoint(url))
    .slice(-20)
    .some((one) => one.id === id);
}

/** Every verdict that somebody sees who watches a log grow. */
function watch(records: readonly SocketRecord[]): Told[] {
  const history = createHistory();
  return records.flatMap((record, index) => {
    const log = records.slice(0, index + 1);
    // The history keeps twenty of an endpoint: what came before an older one is not known any more.
    const changed = history.add(record).filter((one) => isKept(one, log));
    return [record].concat(changed).map((one) => ({ record: one, verdict: diagnose(one, history), log }));
  });
}

/** What is wrong with the evidence of a cause: it is not true, or cannot be written. */
function untrueIn(cause: Cause, { record, log }: Told): string[] {
  return cause.evidence.flatMap(({ id, values }) => {
    const isTrue = oracle[id]?.(values, { record, log, cause }) ?? false;
    if (!isTrue) return [`${cause.id}: ${id} ${JSON.stringify(values)} is not true`];
    return hasSentence(id, values) ? [] : [`${cause.id}: ${id} has no sentence`];
  });
}

const isUnfounded = ({ id, confidence }: Cause, record: SocketRecord): boolean =>
  confidence === "certain" && !certainConditions[id]?.(record);

/** Everything that is wrong with a verdict. */
function faultsOf(told: Told): string[] {
  const { causes } = told.verdict;
  const ids = causes.map(({ id }) => id);
  const bare = causes.filter(({ evidence }) => evidence.length === 0 && causes.length > 1);
  return [
    ...(causes.length === 0 ? ["no cause"] : []),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${id} is told twice`),
    ...bare.map(({ id }) => `${id} has no evidence`),
    ...causes.filter((cause) => isUnfounded(cause, told.record)).map(({ id }) => `${id} is not certain`),
    ...causes.flatMap((cause) => untrueIn(cause, told)),
  ];
}

function deepFreeze(value: unknown): void {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  Object.values(value).forEach(deepFreeze);
}

describe("of any log that passes the boundary", () => {
  test(
    "every verdict has a cause, its evidence is true, and what is certain stands in the record",
    () => {
      const seen = new Set<string>();
      fc.assert(
        fc.property(arbitraryLog, (records) => {
          const all = watch(records);
          for (const { verdict } of all)
            for (const { evidence } of verdict.causes) for (const { id } of evidence) seen.add(id);
          expect(all.flatMap(faultsOf)).toEqual([]);
        }),
        { numRuns: 2000, seed },
      );
      // Else what never comes up would count as true.
      expect(Object.keys(oracle).filter((id) => !seen.has(id) && !ofCatalog.test(id))).toEqual([]);
    },
    patience,
  );

  test(
    "the same log gives the same verdicts, and is not changed",
    () => {
      fc.assert(
        fc.property(arbitraryLog, (records) => {
          deepFreeze(records);
          expect(JSON.stringify(watch(records))).toBe(JSON.stringify(watch(structuredClone(records))));
        }),
        { numRuns: 200, seed },
      );
    },
    patience,
  );
});

test("every sentence of evidence has its statement in the oracle", () => {
  const sentences = new FluentResource(source).body
    .map(({ id }) => id)
    .filter((id) => id.startsWith("evidence-"))
    .map((id) => id.slice("evidence-".length));
  expect(Object.keys(oracle).toSorted()).toEqual(sentences.toSorted());
});
