/** What a cell of a table may hold; null is an empty cell. */
export type CsvValue = string | number | boolean | null;

/**
 * Where a spreadsheet could begin to read a formula (OWASP, "CSV injection"): before `=`, `+`, `-`, `@` and their look-alikes, with any
 * blanks, invisible characters and quotes before them, at the start of a text, and behind what another reader could take for the end of
 * a cell: a semicolon, a tab, a line break.
 */
const formulaStart =
  /(?<=^|[;\t\r\n])(?=(?:['"\p{Z}\p{Cf}]|(?![\t\r\n])\p{Cc})*[=+\-@\u2212\uFE62\uFE63\uFE66\uFE6B\uFF0B\uFF0D\uFF1D\uFF20])/gu;

/** Surrogates without their other half have no form in UTF-8, and readers stop at a NUL or refuse the file. */
const unwritable = /[\p{Cs}\0]/gu;

/** A text without any of these is written as it is, which is most of them: a table has millions of cells. */
const needsCare = /[^\p{L}\p{N} .:/()]|^ | $/u;

/** A value as a cell of RFC 4180. Texts get an apostrophe wherever a spreadsheet could begin to read a formula; numbers never. */
export function csvCell(value: CsvValue): string {
  if (value === null) return "";
  // Differences of doubles have digits that no clock has.
  if (typeof value === "number") return String(Number.isInteger(value) ? value : Math.round(value * 1000) / 1000);
  if (typeof value === "boolean") return String(value);
  if (!needsCare.test(value)) return value;
  const text = value.replace(unwritable, "\uFFFD").replace(formulaStart, "'");
  return /[",;\t\r\n]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
