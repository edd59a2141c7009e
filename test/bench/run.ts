import { spawnSync } from "node:child_process";

/** `npm run bench`: the benchmarks of single parts, opening a log of 100,000 records, then the panel with as many in a real browser. What is given goes to the latter. */
const parts = ["vitest", "bench", "--run", "--project", "bench"];
const opening = ["tsx", "test/bench/open-log.ts"];
const panel = ["tsx", "test/bench/panel.ts", ...process.argv.slice(2)];
const failed = [parts, opening, panel].some(
  (words) => spawnSync("npx", words, { stdio: "inherit", shell: process.platform === "win32" }).status !== 0,
);
process.exitCode = Number(failed);
