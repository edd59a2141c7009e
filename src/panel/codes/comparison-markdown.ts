import type { Text } from "../../text/text.ts";
import type { CodeWords, ComparisonWords } from "./comparison-words.ts";

/** Keeps the cells of a table apart. */
const cell = (words: string): string => words.replaceAll("|", String.raw`\|`);

/** A comparison as Markdown, to be pasted into an issue or a chat. */
export function comparisonMarkdown(words: ComparisonWords, text: Text): string {
  const { first, second, differences } = words;
  const both = [first, second];
  const part = (heading: string, of: (one: CodeWords) => string): string =>
    [`### ${text.format(heading)}`, ...both.map((one) => `- **${one.name}**: ${of(one)}`)].join("\n");
  const table = [
    `| ${text.format("compare-fact")} | ${cell(first.name)} | ${cell(second.name)} |`,
    "| --- | --- | --- |",
    ...differences.map(({ fact, first: one, second: other }) => `| ${cell(fact)} | ${cell(one)} | ${cell(other)} |`),
  ];
  const sources = new Map(both.flatMap(({ code }) => code.sources.map(({ url, title }) => [url, title] as const)));
  const paragraphs = [
    `## ${words.title}`,
    `**${text.format("compare-question")}**: ${words.question}`,
    part("compare-when", ({ applies }) => applies),
    part("compare-meaning", ({ meaning }) => meaning),
    part("compare-seen", ({ seen }) => seen),
    part("compare-fix", ({ fix }) => fix),
    `### ${text.format("compare-differences")}`,
    differences.length > 0 ? table.join("\n") : text.format("compare-no-differences"),
    [`### ${text.format("compare-more")}`, ...[...sources].map(([url, title]) => `- [${title}](${url})`)].join("\n"),
  ];
  return `${paragraphs.join("\n\n")}\n`;
}
