import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { createVitest } from "vitest/node";
import type { HoldingTest, Protection } from "./protection.ts";

/** What became of a run: how many tests passed and failed, and what they said. */
export interface Run {
  readonly passed: number;
  readonly failed: number;
  readonly words: string;
}

/** A copy of the tree, in which things may be broken. While there is one, it is the folder of this process. */
export interface ScratchCopy {
  /** Takes a protection out; returns what puts it back. */
  remove(protection: Protection): () => void;
  /** Builds the extension for a browser; null, or what went wrong. */
  build(browser: NonNullable<HoldingTest["browser"]>): string | null;
  run(test: HoldingTest): Promise<Run>;
  dispose(): Promise<void>;
}

/** A text as a pattern that finds it. */
const literally = (text: string): string => text.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`);

/** The pattern of the names of tests: of those in real browsers, the browser stands in the name of the group. */
function patternOf({ project, browser, title = "" }: HoldingTest): string {
  const words = literally(title);
  return project === "e2e" && browser ? `${browser}.*${words}` : words;
}

/** Copies all files that belong to the project, those that are not committed yet as well. The packages are those that are installed. */
export async function makeScratchCopy(): Promise<ScratchCopy> {
  const folder = mkdtempSync(join(tmpdir(), "whyclosed-protections-"));
  const files = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], { encoding: "utf8" });
  for (const file of files.trim().split("\n")) {
    if (!existsSync(file)) continue;
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(file, join(folder, file));
  }
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
  const before = process.cwd();
  process.chdir(folder);
  // One for all runs: to start it takes longer than most tests. One failure is enough.
  const vitest = await createVitest("test", { watch: false, reporters: [{}], bail: 1 });
  await vitest.standalone();

  return {
    remove({ file, find, replace }) {
      const write = (text: string): void => {
        writeFileSync(file, text);
        vitest.invalidateFile(join(folder, file));
      };
      const whole = readFileSync(file, "utf8");
      // A function, so that no "$" of the replacement means anything.
      write(whole.replace(find, () => replace));
      return () => write(whole);
    },
    build(browser) {
      const words = ["build", "--mode", browser === "chromium" ? "chrome" : browser, "--logLevel", "error"];
      const { status, stdout, stderr } = spawnSync(process.execPath, ["node_modules/vite/bin/vite.js", ...words], {
        encoding: "utf8",
      });
      return status === 0 ? null : `${stdout}${stderr}`;
    },
    async run(test) {
      vitest.setGlobalTestNamePattern(new RegExp(patternOf(test)));
      const found = await vitest.globTestSpecifications([test.file]);
      const specifications = found.filter(({ project }) => project.name === test.project);
      const { testModules, unhandledErrors } = await vitest.runTestSpecifications(specifications);
      // They have crossed from another process, and no prototype with them.
      const words = unhandledErrors.map((error) => JSON.stringify(error));
      let [passed, failed] = [0, 0];
      for (const testModule of testModules) {
        words.push(...testModule.errors().map(({ stack, message }) => stack ?? message));
        for (const { fullName, result } of [...testModule.children.allTests()].map((one) => ({
          fullName: one.fullName,
          result: one.result(),
        }))) {
          if (result.state === "passed") passed++;
          if (result.state !== "failed") continue;
          failed++;
          words.push(`${fullName}: ${result.errors.map(({ message }) => message).join("\n")}`);
        }
      }
      return { passed, failed, words: words.join("\n") };
    },
    async dispose() {
      await vitest.close();
      process.chdir(before);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
