import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { judgeAudit } from "../../audit/judge-audit.ts";
import { type Advisories, readAdvisories } from "../../audit/read-advisories.ts";
import { shippedPackages } from "../../audit/shipped-packages.ts";

const shipped = ["preact@11.2.0", "idb@8.0.4"];
const known: Advisories = { lookedAt: "2026-11-21", packages: shipped, exceptions: [] };
const url = "https://github.com/advisories/GHSA-aaaa-bbbb-cccc";
const report = (vulnerabilities: object): string => JSON.stringify({ auditReportVersion: 2, vulnerabilities });
const vulnerable = report({
  tmp: { via: [{ title: "Writes elsewhere", url }] },
  "web-ext": { via: ["tmp"] },
});
const exceptedUntil = (until: string): Advisories => ({
  ...known,
  exceptions: [{ advisory: "GHSA-aaaa-bbbb-cccc", package: "tmp", until }],
});
const judge = (output: string, advisories = known, packages: readonly string[] = shipped) =>
  judgeAudit(output, advisories, packages, "2026-12-01");

describe("the registry answers", () => {
  test("with nothing", () => {
    expect(judge(report({}))).toEqual({
      passed: true,
      words: "npm audit knows of no advisory that is not excepted.",
    });
  });

  test("with an advisory: it is named once, not for those that have it through another", () => {
    expect(judge(vulnerable)).toEqual({ passed: false, words: `npm audit knows of tmp: Writes elsewhere (${url}).` });
  });

  test.each([
    ["2026-12-01", true],
    ["2026-11-30", false],
  ])("with an advisory that is excepted until %s", (until, passed) => {
    expect(judge(vulnerable, exceptedUntil(until)).passed).toBe(passed);
  });

  test("with one that is excepted for another package", () => {
    const other = report({ preact: { via: [{ title: "The same", url }] } });
    expect(judge(other, exceptedUntil("2027-01-01")).passed).toBe(false);
  });
});

describe("the registry does not answer", () => {
  const refused = JSON.stringify({ message: "405 Method Not Allowed - POST https://registry\nmore", error: {} });
  test.each([
    ["it refuses", refused, "405 Method Not Allowed - POST https://registry"],
    ["there is no network", JSON.stringify({ message: "getaddrinfo ENOTFOUND" }), "getaddrinfo ENOTFOUND"],
    ["nothing comes", "", "no answer"],
    ["something else comes", "<html>", "an answer that is no report"],
    ["null comes", "null", "an answer that is no report"],
  ])("%s: the written list counts, and it is said", (_name, output, why) => {
    const { passed, words } = judge(output);
    expect(passed).toBe(true);
    expect(words).toContain(`npm audit was not possible (${why})`);
    expect(words).toContain("all 2 packages of the extension are in docs/advisories.md of 2026-11-21");
    expect(words).toContain("those for building and testing were not looked at");
  });

  test("a package that nobody has looked at fails", () => {
    const { passed, words } = judge(refused, known, [...shipped, "idb@9.0.0"]);
    expect(passed).toBe(false);
    expect(words).toContain("does not have idb@9.0.0");
  });
});

describe("docs/advisories.md", () => {
  const page = readFileSync("docs/advisories.md", "utf8");

  test("has every package of the extension in its version, and no other", () => {
    const lock = readFileSync("package-lock.json", "utf8");
    expect(shippedPackages(lock).length).toBeGreaterThan(10);
    expect(readAdvisories(page).packages.toSorted()).toEqual(shippedPackages(lock).toSorted());
  });

  test("is refused without a day, without a table, and with an exception without a reason", () => {
    expect(() => readAdvisories(page.replace("Looked at:", "Seen:"))).toThrow("looked at");
    expect(() => readAdvisories(page.replace("| package ", "| name "))).toThrow("table");
    expect(() => readAdvisories(`${page}| GHSA-x | tmp | | 2027-01-01 |\n`)).toThrow("without a reason");
    const excepting = `${page}| GHSA-x | tmp | It runs in tests alone, on our own files. | 2027-01-01 |\n`;
    expect(readAdvisories(excepting).exceptions).toEqual([{ advisory: "GHSA-x", package: "tmp", until: "2027-01-01" }]);
  });
});
