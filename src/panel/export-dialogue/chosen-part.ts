import type { RedactionKind } from "../../socket/redaction-kinds.ts";
import { createFilterTest } from "../filter/filter-test.ts";
import type { LogLine } from "../log-line.ts";
import { type ExportChoices, type ExportContext, scopeOf } from "./export-choices.ts";
import type { ChosenPart } from "./export-request.ts";

/** The part of the log that is chosen. `lines`: all of the tab. `now`: milliseconds since the Unix epoch. */
export function chosenPart(
  choices: ExportChoices,
  context: ExportContext,
  lines: readonly LogLine[],
  now: number,
  notRedacted: readonly RedactionKind[] = [],
): ChosenPart {
  const scope = scopeOf(choices, context, now);
  return { scope, matching: scope.filter === null ? null : matchingIds(lines, scope.filter), notRedacted };
}

/** The ids of the records that a filter lets through. */
export function matchingIds(lines: readonly LogLine[], filter: string): ReadonlySet<string> {
  const passes = createFilterTest(filter);
  const ids = new Set<string>();
  for (const line of lines) if (line.kind === "record" && (!passes || passes(line))) ids.add(line.id);
  return ids;
}
