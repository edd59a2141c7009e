import type { CDPSession, Protocol } from "puppeteer-core";

/** Lines of a profile that are told. */
const told = 25;

/** Where the time goes while `action` runs: the functions with the most time of their own, and of all that they call. */
export async function profile(session: CDPSession, action: () => Promise<unknown>): Promise<string> {
  await session.send("Profiler.enable");
  await session.send("Profiler.setSamplingInterval", { interval: 500 });
  await session.send("Profiler.start");
  await action();
  const { profile } = await session.send("Profiler.stop");
  await session.send("Profiler.disable");
  return describe(profile);
}

const nameOf = ({ callFrame: { functionName, url, lineNumber } }: Protocol.Profiler.ProfileNode): string =>
  `${functionName || "(anonymous)"} ${url.replace(/^.*\//u, "")}${url && `:${lineNumber + 1}`}`;

function add(sums: Map<string, number>, name: string, time: number): void {
  sums.set(name, (sums.get(name) ?? 0) + time);
}

const most = (sums: ReadonlyMap<string, number>): string =>
  [...sums]
    .toSorted(([, one], [, other]) => other - one)
    .slice(0, told)
    .map(([name, time]) => `${time.toFixed(0).padStart(8)} ms  ${name}`)
    .join("\n");

function describe({ nodes, samples = [], timeDeltas = [] }: Protocol.Profiler.Profile): string {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)));
  const self = new Map<string, number>();
  const total = new Map<string, number>();
  samples.forEach((sample, index) => {
    const time = (timeDeltas[index] ?? 0) / 1000;
    const node = byId.get(sample);
    if (node) add(self, nameOf(node), time);
    // A function that calls itself counts once.
    const seen = new Set<string>();
    for (let id: number | undefined = sample; id !== undefined; id = parents.get(id)) {
      const above = byId.get(id);
      if (above && !seen.has(nameOf(above))) add(total, nameOf(above), time);
      if (above) seen.add(nameOf(above));
    }
  });
  return `self time\n${most(self)}\ntotal time\n${most(total)}`;
}
