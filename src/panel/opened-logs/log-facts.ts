import type { Program } from "../../export/programs.ts";
import type { Text } from "../../text/text.ts";
import { timeFormat } from "../../ui/time-format.ts";
import { visible } from "../../ui/visible.ts";
import type { OpenedLog } from "../../import/opened-log.ts";

/** A fact of an opened log, and its value in words. */
export interface LogFact {
  readonly name: string;
  readonly value: string;
}

/** What the families of browsers are called; a log names the family. */
const families: Readonly<Record<string, string>> = { chromium: "Chromium", firefox: "Firefox" };

/** "Chromium 156.0"; as far as the file says. */
function programInWords({ name, version }: Program): string {
  return visible(`${Object.hasOwn(families, name) ? families[name] : name} ${version}`.trim());
}

/** What stands above an opened log: when it was exported, from what, and whether its secrets are hidden. */
export function factsInShort({ head }: OpenedLog, text: Text): string[] {
  const facts: string[] = [];
  if (head.exportedAt !== null)
    facts.push(text.format("opened-at", { time: timeFormat(text.language).shortDateTime(head.exportedAt) }));
  if (head.browser) facts.push(programInWords(head.browser));
  if (head.generator) facts.push(programInWords(head.generator));
  if (head.redacted !== null) facts.push(redactionInWords(head, text));
  return facts;
}

function redactionInWords({ redacted, notRedacted }: OpenedLog["head"], text: Text): string {
  if (redacted === true) return text.format("opened-redacted");
  if (notRedacted.length === 0) return text.format("opened-not-redacted");
  const kinds = notRedacted.map((kind) => nameOfKind(kind, text));
  return text.format("opened-partly-redacted", { kinds });
}

function nameOfKind(kind: string, text: Text): string {
  const id = `export-secret-${kind}`;
  return text.has(id) ? text.format(id) : visible(kind);
}

/** All that the file says of itself, and what is not in it. */
export function factsOfLog(log: OpenedLog, text: Text): LogFact[] {
  const { head, counts, tabs, leftOut } = log;
  const format = timeFormat(text.language);
  const facts: LogFact[] = [];
  const add = (name: string, value: string): void => {
    facts.push({ name: text.format(`opened-fact-${name}`), value });
  };
  if (head.exportedAt !== null) add("exported", format.dateTime(head.exportedAt));
  if (head.browser) add("browser", programInWords(head.browser));
  if (head.generator) add("generator", programInWords(head.generator));
  if (head.language !== null) add("language", languageInWords(head.language, text));
  if (head.redacted !== null) add("redaction", redactionInWords(head, text));
  add("records", text.format("opened-records", { count: counts.records, tabs: tabs.length }));
  const { scope } = head;
  if (scope) {
    add("tabs", text.format(`opened-scope-${scope.tabs}`));
    if (scope.filter !== null) add("filter", visible(scope.filter));
    if (scope.from !== null || scope.to !== null) add("time", timeInWords(scope.from, scope.to, text));
  }
  if (leftOut > 0) add("left-out", text.format("opened-left-out", { count: leftOut }));
  if (counts.duplicate > 0) add("duplicate", text.format("opened-duplicate", { count: counts.duplicate }));
  return facts;
}

function timeInWords(from: number | null, to: number | null, text: Text): string {
  const format = timeFormat(text.language);
  const values = { from: format.dateTime(from ?? 0), to: format.dateTime(to ?? 0) };
  if (from === null) return text.format("opened-until", values);
  return to === null ? text.format("opened-since", values) : text.format("opened-between", values);
}

/** A language's name in the language of the panel; what is none, as it stands. */
function languageInWords(tag: string, text: Text): string {
  try {
    return new Intl.DisplayNames(text.language, { type: "language" }).of(tag) ?? visible(tag);
  } catch {
    return visible(tag);
  }
}
