import { readdirSync, readFileSync } from "node:fs";

const read = (path: string): string => {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
};

/** The processes in which pages live: Chromium's renderers but those of extensions, Firefox's content processes of sites. */
const pageProcesses = (): string[] =>
  readdirSync("/proc").filter((pid) => {
    if (!/^\d+$/.test(pid)) return false;
    const words = read(`/proc/${pid}/cmdline`);
    return (
      (words.includes("--type=renderer") && !words.includes("--extension-process")) ||
      /^(?:Isolated Web Co|Web Content)/.test(read(`/proc/${pid}/comm`))
    );
  });

/** Milliseconds that the main thread of a process was on a processor: what other work on the machine takes is not in it. */
const timeOf = (pid: string): number => Number(read(`/proc/${pid}/task/${pid}/schedstat`).split(" ")[0]) / 1e6;

/**
 * Begins to count the time of the page's main thread; returns what ends it. Of all pages that there are, the one that took the most is the one that
 * works: the others stand still. NaN where the system does not tell (it is Linux that does).
 */
export function watchMainThread(): () => number {
  if (process.platform !== "linux") return () => NaN;
  const before = pageProcesses().map((pid) => [pid, timeOf(pid)] as const);
  return () => Math.max(...before.map(([pid, time]) => timeOf(pid) - time));
}
