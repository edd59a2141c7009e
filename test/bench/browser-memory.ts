import { readdirSync, readFileSync } from "node:fs";

/** From one look to the next, in milliseconds. */
const every = 50;
/** Looks after which it is looked for new processes: that takes longer. */
const looks = 10;

const read = (path: string): string => {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
};

/** The processes below a process. */
function descendants(root: number): number[] {
  const parents = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map((name) => [Number(name), Number(/^PPid:\t(\d+)/m.exec(read(`/proc/${name}/status`))?.[1])] as const);
  const found = new Set([root]);
  for (let before = 0; before < found.size;) {
    before = found.size;
    for (const [pid, parent] of parents) if (found.has(parent)) found.add(pid);
  }
  found.delete(root);
  return [...found];
}

/** Bytes that the processes have in memory for themselves, or share without a file. */
const memoryOf = (pids: readonly number[]): number =>
  pids
    .flatMap((pid) => [...read(`/proc/${pid}/status`).matchAll(/^Rss(?:Anon|Shmem):\s+(\d+)/gm)])
    .reduce((sum, [, kilobytes]) => sum + 1024 * Number(kilobytes), 0);

/**
 * The most memory that all processes of the browsers that this one has started take while `action` runs, above what they took before, in bytes; null
 * where the system does not tell (it is Linux that does).
 */
export async function peakMemory<Result>(
  action: () => Promise<Result>,
): Promise<{ readonly result: Result; readonly peak: number | null }> {
  if (process.platform !== "linux") return { result: await action(), peak: null };
  const before = memoryOf(descendants(process.pid));
  let most = before;
  let look = 0;
  let pids: readonly number[] = [];
  const watching = setInterval(() => {
    if (look++ % looks === 0) pids = descendants(process.pid);
    most = Math.max(most, memoryOf(pids));
  }, every);
  try {
    const result = await action();
    return { result, peak: most - before };
  } finally {
    clearInterval(watching);
  }
}
