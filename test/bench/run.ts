import { spawnSync } from "node:child_process";

/**
 * `npm run bench`: the benchmarks of single parts, what an export costs the CPU, then what a page pays, also while it floods us, the panel with
 * 100,000 records, their export and the opening of the file, in real browsers. What is given goes to those in browsers.
 */
const given = process.argv.slice(2);
const parts = [
  ["vitest", "bench", "--run", "--project", "bench"],
  ["tsx", "test/bench/export-cpu.ts"],
  ["vite", "build", "--mode", "chrome", "--logLevel", "error"],
  ["vite", "build", "--mode", "firefox", "--logLevel", "error"],
  ["tsx", "test/bench/page.ts", ...given],
  ["tsx", "test/bench/flood.ts", ...given],
  ["tsx", "test/bench/panel.ts", ...given],
  ["tsx", "test/bench/export.ts", ...given],
  ["tsx", "test/bench/open-log.ts", ...given],
];
const run = (words: readonly string[]): boolean =>
  spawnSync("npx", words, { stdio: "inherit", shell: process.platform === "win32" }).status === 0;
process.exitCode = Number(!parts.every(run));
