/** An advisory that may be known without failing the run. */
export interface Exception {
  readonly advisory: string;
  readonly package: string;
  /** The last day on which it counts, as `YYYY-MM-DD`. */
  readonly until: string;
}

/** What docs/advisories.md says. */
export interface Advisories {
  /** When its packages were looked at, as `YYYY-MM-DD`. */
  readonly lookedAt: string;
  /** As `name@version`. */
  readonly packages: readonly string[];
  readonly exceptions: readonly Exception[];
}

const cellsOf = (row: string): string[] => row.split("|").map((cell) => cell.replaceAll("`", "").trim());

/** The rows of the table that begins with this column, without its head. */
function rowsOf(page: string, column: string): string[][] {
  const table = new RegExp(String.raw`^\| ${column} .*\n\|[ -|]+\n((?:\|.*(?:\n|$))*)`, "m").exec(page);
  if (!table) throw new Error(`docs/advisories.md has no table of "${column}".`);
  const lines = (table[1] ?? "").split("\n").filter((line) => line !== "");
  return lines.map((line) => cellsOf(line).slice(1, -1));
}

/** @throws if the page has not the form that it should have, or an exception has no reason. */
export function readAdvisories(page: string): Advisories {
  const lookedAt = /^Looked at: (\d{4}-\d{2}-\d{2})\./m.exec(page)?.[1];
  if (lookedAt === undefined) throw new Error("docs/advisories.md does not say when its packages were looked at.");
  const packages = rowsOf(page, "package").map(([name = "", version = "", known = ""]) => {
    if (known === "") throw new Error(`docs/advisories.md does not say what is known of ${name}.`);
    return `${name}@${version}`;
  });
  const exceptions = rowsOf(page, "advisory").map(([advisory = "", name = "", why = "", until = ""]) => {
    if (why.length < 20 || !/^\d{4}-\d{2}-\d{2}$/.test(until))
      throw new Error(`docs/advisories.md excepts ${advisory} without a reason or a day.`);
    return { advisory, package: name, until };
  });
  return { lookedAt, packages, exceptions };
}
