import { spawnSync } from "node:child_process";

/** `npm run bench`: the benchmarks of single parts, then the panel with 100,000 records in a real browser. What is given goes to the latter. */
const parts = ["vitest", "bench", "--run", "--project", "bench"];
const panel = ["tsx", "test/bench/panel.ts", ...process.argv.slice(2)];
const failed = [parts, panel].some(
  (words) => spawnSync("npx", words, { stdio: "inherit", shell: process.platform === "win32" }).status !== 0,
);
process.exitCode = Number(failed);
