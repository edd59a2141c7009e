import type { Closer, Severity } from "../../diagnosis/verdict.ts";
import type { Ending } from "../../socket/socket-record.ts";
import type { LogLine } from "../log-line.ts";
import { type ChoiceKey, choicesMeant } from "./filter-keys.ts";
import { isInSubframe } from "./line-parts.ts";

/** A common filter: some words of a key. Each line has one of the key's values, so their counts add up. */
export interface FilterChip {
  readonly id: string;
  readonly key: Extract<ChoiceKey, "severity" | "ending" | "closer" | "frame">;
  readonly values: readonly string[];
}

/** How many lines each chip would let through by itself. One pass over the lines, whatever chips there are. */
export function countChips(chips: readonly FilterChip[], lines: readonly LogLine[]): readonly number[] {
  const severity: Record<Severity, number> = { normal: 0, notice: 0, abnormal: 0 };
  const ending: Record<Ending, number> = { closed: 0, failed: 0, blocked: 0, abandoned: 0 };
  const closer: Record<Closer, number> = { page: 0, peer: 0, network: 0, browser: 0, navigation: 0, unknown: 0 };
  const frame = { subframe: 0 };
  for (const line of lines) {
    if (line.kind !== "record") continue;
    severity[line.severity] += 1;
    ending[line.ending] += 1;
    closer[line.closer] += 1;
    if (isInSubframe(line)) frame.subframe += 1;
  }
  const counts: Readonly<Record<FilterChip["key"], Readonly<Record<string, number>>>> = {
    severity,
    ending,
    closer,
    frame,
  };
  return chips.map(({ key, values }) =>
    values.flatMap((value) => choicesMeant(key, value)).reduce((sum, value) => sum + (counts[key][value] ?? 0), 0),
  );
}
