import type { BrowserFamily } from "../../src/socket/socket-record.ts";
import { isAsExpected } from "./expectation.ts";
import type { Played } from "./play.ts";

/** A close code, or the word for an end that has none. */
const codeWord = (code: number | null, ending: string): string => (code === null ? ending : String(code));

/** The rows of a played lab as a table for a terminal: scenario, code that the page got, who closed, first cause. */
export function labTable(played: readonly Played[]): string {
  const rows = played.map(({ scenario, outcome, judged }) => [
    scenario.id,
    outcome ? codeWord(outcome.code, outcome.ending) : "not played",
    judged?.verdict.closer ?? "not recorded",
    judged?.verdict.causes[0]?.id ?? "",
    judged?.verdict.causes[0]?.confidence ?? "",
  ]);
  const all = [["scenario", "code", "closed by", "first cause", "confidence"], ...rows];
  const widths = all[0]?.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0))) ?? [];
  return all
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

/** What is not as it should be, a sentence for each: the page's outcome against the measured one, the record against the page's. */
export function mismatches(played: readonly Played[], browser: BrowserFamily): string[] {
  return played.flatMap(({ scenario, outcome, records, judged }) => {
    const faults: string[] = [];
    if (!outcome) return [`${scenario.id}: was not played`];
    if (!isAsExpected(scenario, browser, outcome))
      faults.push(
        `${scenario.id}: the page saw ${JSON.stringify(outcome)}, not ${JSON.stringify(scenario.expected[browser])}`,
      );
    const inWorker = scenario.page.place === "worker";
    if (records.length !== outcome.sockets && !inWorker)
      faults.push(`${scenario.id}: ${records.length} records, not ${outcome.sockets}`);
    if (judged && judged.ending !== outcome.ending)
      faults.push(`${scenario.id}: recorded as ${judged.ending}, not ${outcome.ending}`);
    // Firefox closes the sockets of a page that it leaves: then the record has a code that the lab's page is not there to see. Of a
    // worker's socket, only DevTools tell, and no code.
    const hasCode = outcome.ending !== "abandoned" && !inWorker;
    if (judged && hasCode && judged.code !== outcome.code)
      faults.push(`${scenario.id}: recorded code ${judged.code}, not ${outcome.code}`);
    return faults;
  });
}
