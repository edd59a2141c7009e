import { spawnSync } from "node:child_process";

<<<<<<< HEAD
/**
 * `npm run bench`: the benchmarks of single parts, then what a page pays, the panel with 100,000 records and their export, in real browsers. What is given
 * goes to the last three.
 */
const given = process.argv.slice(2);
const parts = [
  ["vitest", "bench", "--run", "--project", "bench"],
  ["vite", "build", "--mode", "chrome", "--logLevel", "error"],
  ["vite", "build", "--mode", "firefox", "--logLevel", "error"],
  ["tsx", "test/bench/page.ts", ...given],
  ["tsx", "test/bench/panel.ts", ...given],
  ["tsx", "test/bench/export.ts", ...given],
];
const run = (words: readonly string[]): boolean =>
  spawnSync("npx", words, { stdio: "inherit", shell: process.platform === "win32" }).status === 0;
process.exitCode = Number(!parts.every(run));
=======
/** `npm run bench`: the benchmarks of single parts, opening a log of 100,000 records, then the panel with as many in a real browser. What is given goes to the latter. */
const parts = ["vitest", "bench", "--run", "--project", "bench"];
const opening = ["tsx", "test/bench/open-log.ts"];
const panel = ["tsx", "test/bench/panel.ts", ...process.argv.slice(2)];
const failed = [parts, opening, panel].some(
  (words) => spawnSync("npx", words, { stdio: "inherit", shell: process.platform === "win32" }).status !== 0,
);
process.exitCode = Number(failed);
>>>>>>> helper-open
