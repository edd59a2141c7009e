import { brokenSurroundings } from "./broken-surroundings.ts";
import { hostilePages } from "./hostile-pages.ts";
import type { HoldingTest, Protection } from "./protection.ts";
import { makeScratchCopy, type ScratchCopy } from "./scratch-copy.ts";

/**
 * `npm run protections`: takes out each protection of the two tables, in a copy of the tree, and tells whether the test that is named beside it
 * fails then. Words choose those whose name, file or test has all of them; `--fast` leaves out what needs a browser, `--words` prints what tests say,
 * `--at-once` trusts that they pass while everything is in its place, `--from=words` goes on with the first one that has them. It is not part of `npm test`: with the browsers it takes more than an hour.
 */
const given = process.argv.slice(2);
const words = given.filter((word) => !word.startsWith("--"));
const isFast = given.includes("--fast");
const tellAll = given.includes("--words");
const isTrusted = given.includes("--at-once");

const from = given.find((word) => word.startsWith("--from="))?.slice("--from=".length) ?? "";

const all = [...hostilePages, ...brokenSurroundings];
const begun = all.slice(all.findIndex(({ name }) => name.includes(from)));
const chosen = begun.filter(({ name, file, test }) => {
  if (isFast && (test.browser || test.project === "invariants")) return false;
  const told = [name, file, test.project, test.file, test.title, test.browser].join(" ");
  return words.every((word) => told.includes(word));
});

const nameOf = ({ file, title, browser }: HoldingTest): string =>
  [file, title && `"${title}"`, browser && `(${browser})`].filter(Boolean).join(" ");

/** Runs the test in what the tree is now; what it needs is built before. */
async function tryTest(copy: ScratchCopy, test: HoldingTest) {
  const builds = test.project === "invariants" ? (["chromium", "firefox"] as const) : [test.browser];
  const fault = builds.reduce<string | null>(
    (before, browser) => before ?? (browser ? copy.build(browser) : null),
    null,
  );
  return fault === null ? copy.run(test) : { passed: 0, failed: 0, words: fault };
}

/** A test that does not pass while everything is in its place says nothing when it fails. Returns the names of such tests. */
async function failuresBefore(copy: ScratchCopy): Promise<string[]> {
  const tests = new Map(chosen.map(({ test }) => [nameOf(test), test]));
  const failures: string[] = [];
  for (const [name, test] of tests) {
    const { failed, passed, words } = await tryTest(copy, test);
    if (failed === 0 && passed > 0) continue;
    failures.push(name);
    console.log(`fails with everything in its place: ${name}\n${words}`);
  }
  return failures;
}

type Verdict = "held by its test" | "NOT HELD" | "DOES NOT RUN";

/** `why`: how the test failed, in a few words, for whoever wants to see that it failed for this. */
async function tryWithout(copy: ScratchCopy, protection: Protection): Promise<{ verdict: Verdict; why: string }> {
  const putBack = copy.remove(protection);
  try {
    const { passed, failed, words } = await tryTest(copy, protection.test);
    const doesRun = passed + failed > 0;
    if (tellAll || !doesRun) console.log(words);
    const why = words.split("\n", 1)[0]?.slice(0, 200) ?? "";
    if (!doesRun) return { verdict: "DOES NOT RUN", why };
    return failed > 0 ? { verdict: "held by its test", why } : { verdict: "NOT HELD", why: "" };
  } finally {
    putBack();
  }
}

const copy = await makeScratchCopy();
try {
  const before = isTrusted ? [] : await failuresBefore(copy);
  const counts: Record<Verdict, number> = { "held by its test": 0, "NOT HELD": 0, "DOES NOT RUN": 0 };
  for (const protection of chosen) {
    const { verdict, why } = await tryWithout(copy, protection);
    counts[verdict]++;
    console.log(`${verdict}: ${protection.name} · ${protection.file} · ${nameOf(protection.test)}`);
    if (why !== "") console.log(`    ${why}`);
  }
  const told = Object.entries(counts).map(([verdict, count]) => `${count} ${verdict}`);
  console.log(`\n${chosen.length} protections taken out: ${told.join(", ")}`);
  process.exitCode = Number(before.length > 0 || counts["held by its test"] < chosen.length);
} finally {
  await copy.dispose();
}
