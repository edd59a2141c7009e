import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { runAudit } from "./audit/run-audit.ts";
import { ensureBrowsers } from "./support/ensure-browsers.ts";

/**
 * `npm test`: every check there is, one after the other. All of them run even if one fails, so that one run tells everything.
 * The last line counts them; a test that was skipped counts as failed.
 */
const results = "output/test-results";

interface Outcome {
  readonly passed: number;
  readonly failed: number;
  /** What has to be said at the end of the run, whether it passed or not. */
  readonly note?: string;
}

function run(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: "inherit", shell: process.platform === "win32" }).status === 0;
}

function check(script: string): Outcome {
  const ok = run("npm", ["run", "--silent", script]);
  return { passed: Number(ok), failed: Number(!ok) };
}

function vitest(...projects: readonly string[]): Outcome {
  const report = `${results}/${projects.join("-")}.json`;
  const ok = run("npx", [
    "vitest",
    "run",
    ...projects.flatMap((project) => ["--project", project]),
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
  ]);
  try {
    const { numPassedTests, numTotalTests } = JSON.parse(readFileSync(report, "utf8")) as Record<string, number>;
    const passed = numPassedTests ?? 0;
    const failed = (numTotalTests ?? 0) - passed;
    return { passed, failed: ok ? failed : Math.max(1, failed) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function browsers(): Outcome {
  try {
    ensureBrowsers(["chromium", "firefox"]);
    return { passed: 1, failed: 0 };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  }
}

function audit(): Outcome {
  const { passed, words } = runAudit();
  console.log(words);
  return { passed: Number(passed), failed: Number(!passed), note: words };
}

const checks: readonly (readonly [string, () => Outcome])[] = [
  ["Format", () => check("format:check")],
  ["Lint", () => check("lint")],
  ["Types", () => check("types")],
  ["Build for Chromium", () => check("build:chrome")],
  ["Build for Firefox", () => check("build:firefox")],
  ["Firefox package lint", () => check("lint:firefox")],
  ["Unit, UI and invariant tests", () => vitest("unit", "ui", "invariants")],
  ["Known advisories", audit],
  ["Browsers", browsers],
  ["End-to-end tests in Chromium and Firefox", () => vitest("e2e")],
];

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
let passed = 0;
let failed = 0;
const broken: string[] = [];
const notes: string[] = [];
for (const [name, perform] of checks) {
  console.log(`\n== ${name}`);
  const outcome = perform();
  passed += outcome.passed;
  failed += outcome.failed;
  if (outcome.failed > 0) broken.push(name);
  if (outcome.note !== undefined) notes.push(`${name}: ${outcome.note}`);
}
console.log(["", ...notes].join("\n"));
console.log(broken.length > 0 ? `\nFailed: ${broken.join(", ")}` : "\nEverything passed.");
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
