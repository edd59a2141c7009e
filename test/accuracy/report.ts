import { scenarioGroups } from "../lab/scenario.ts";
import { type Judgement, leastShare, type Score } from "./judge.ts";

/** What was played in one browser. */
export interface BrowserResult {
  /** For example "Chromium 156.0.8078.79". */
  readonly browser: string;
  readonly score: Score;
}

const percent = (share: number): string => `${(Math.floor(share * 1000) / 10).toFixed(1)} %`;

const words = (share: Score): string => {
  const right = share.judgements.filter((judgement) => judgement.right).length;
  return `${right} of ${share.judgements.length} first causes right (${percent(share.share)}), ${share.wronglyCertain} wrongly certain`;
};

/** The result of one browser as a table for a terminal, and its share. */
export function terminalTable({ browser, score }: BrowserResult): string {
  const rows = score.judgements.map((judgement) => [
    verdictOn(judgement),
    judgement.id,
    judgement.expected.join(" or "),
    judgement.found?.id ?? "no record",
    judgement.found?.confidence ?? "",
    remarks(judgement),
  ]);
  const all = [["", "scenario", "expected", "found", "confidence", ""], ...rows];
  const widths = all[0]?.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0))) ?? [];
  const lines = all.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
  return [...lines, "", `${browser}: ${words(score)}.`].join("\n");
}

/** The page docs/accuracy.md, before it is formatted. */
export function accuracyPage(results: readonly BrowserResult[], date: Date): string {
  return [
    "# Accuracy",
    "",
    "How often the first cause is the right one, measured and not guessed. Every scenario of the lab really happens on the wire; what an",
    "expert would say of it, given only what that browser shows with DevTools open, is written down beside it in `test/lab/scenarios/`.",
    "Where a browser cannot tell several causes apart, any of them counts as right. `npm run accuracy` plays all of it and writes this page;",
    `it fails below ${leastShare * 100} % or when a cause that is called certain is not true.`,
    "",
    `Measured on ${date.toISOString().slice(0, 10)}.`,
    "",
    table(
      ["browser", "scenarios", "right", "share", "wrongly certain"],
      results.map(({ browser, score }) => [
        browser,
        String(score.judgements.length),
        String(score.judgements.filter(({ right }) => right).length),
        percent(score.share),
        String(score.wronglyCertain),
      ]),
    ),
    "",
    ...scenarioGroups.flatMap((group) => groupPart(group, results)),
  ].join("\n");
}

const titles: Readonly<Record<(typeof scenarioGroups)[number], string>> = {
  handshake: "Handshake",
  "close-frame": "Close frames",
  transport: "TCP and TLS",
  protocol: "Framing",
  page: "The page",
  policy: "The browser's own rules",
  again: "Again and again",
  library: "Server libraries",
  software: "Server software",
};

function groupPart(group: (typeof scenarioGroups)[number], results: readonly BrowserResult[]): string[] {
  const inGroup = results.flatMap(({ score }) => score.judgements.filter((one) => one.group === group));
  const named = new Map(inGroup.map(({ id, title }) => [id, title]));
  if (named.size === 0) return [];
  const rows = [...named].map(([id, title]) => {
    const cells = results.map(({ score }) => cellOf(score.judgements.find((one) => one.id === id)));
    return [title].concat(cells);
  });
  return [`## ${titles[group]}`, "", table(["what happens", ...results.map(({ browser }) => browser)], rows), ""];
}

function cellOf(judgement: Judgement | undefined): string {
  if (!judgement) return "–";
  const found = judgement.found ? `\`${judgement.found.id}\`, ${judgement.found.confidence}` : "no record";
  const expected = judgement.right ? "" : ` (expected ${judgement.expected.map((id) => `\`${id}\``).join(" or ")})`;
  const more = remarks(judgement);
  return `${judgement.right ? "✓" : "✗"} ${found}${expected}${more === "" ? "" : `; ${more}`}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [tableRow(head), tableRow(head.map(() => "---")), ...rows.map(tableRow)].join("\n");
}

function tableRow(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|").replaceAll("<", "&lt;")).join(" | ")} |`;
}

const verdictOn = ({ right, wronglyCertain }: Judgement): string =>
  right && wronglyCertain.length === 0 ? "right" : "WRONG";

function remarks({ missing, wronglyCertain, happened }: Judgement): string {
  return [
    ...missing.map((id) => `without ${id}`),
    ...wronglyCertain.map((id) => `wrongly certain: ${id}`),
    ...(happened ? [] : ["did not end as measured"]),
  ].join(", ");
}
