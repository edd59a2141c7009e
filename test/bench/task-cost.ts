import type { TestPage } from "../support/browser-under-test.ts";
import { type TraceEvent, tracePage } from "./trace-page.ts";

/** What the tasks of a page's main thread cost, in milliseconds for which it was on a processor. */
export interface TaskCost {
  readonly longest: number;
  /** The most that is ours in one task. */
  readonly longestOfOurs: number;
  /** All that is ours, and all there was. */
  readonly ours: number;
  readonly all: number;
  /** The longest calls of the browser into each of our scripts. */
  readonly ownCalls: readonly { readonly name: string; readonly time: number }[];
}

interface Task {
  readonly start: number;
  readonly end: number;
  readonly thread: number;
}

/** A process of pages, as its profile shows it. */
interface Profile {
  readonly pid: number;
  /** Whether a node of the tree of calls is ours: a function of ours, or what one has called. */
  readonly ours: Map<number, boolean>;
  /** The nodes in which the browser does what the page has asked for, called by our traps: it would do that without us as well. */
  readonly forPage: Set<number>;
  /** Whether a script of the page was seen. */
  ofPage: boolean;
  time: number;
  readonly samples: { readonly at: number; readonly isOurs: boolean }[];
}

const own = "chrome-extension://";
/** What our traps stand before, by the browser's own names. */
const traps = new Set(["WebSocket", "send", "close"]);
const categories = ["toplevel", "devtools.timeline", "disabled-by-default-v8.cpu_profiler"];

const inMilliseconds = (time: number): number => time / 1000;

/** What the browser's own trace says of the page's tasks while `action` runs. Chromium alone. */
export async function longTasks(page: TestPage, action: () => Promise<unknown>): Promise<TaskCost> {
  const mainThreads = new Set<string>();
  const tasks = new Map<string, Task[]>();
  const calls = new Map<number, Map<string, number>>();
  const profiles = new Map<string, Profile>();

  const take = (event: TraceEvent): void => {
    const { ph, name, pid, tid, ts, dur = 0, tdur = 0, id = "", args } = event;
    const place = `${pid} ${tid}`;
    if (name === "thread_name" && args.name === "CrRendererMain") mainThreads.add(place);
    if (ph === "X" && (name === "RunTask" || name === "ThreadControllerImpl::RunTask")) {
      const list = tasks.get(place) ?? [];
      tasks.set(place, list);
      list.push({ start: ts, end: ts + dur, thread: tdur });
    }
    if (ph === "X" && (name === "FunctionCall" || name === "EvaluateScript")) {
      const file = args.data?.url?.startsWith(own) && args.data.url.split("/").at(-1)?.split(".")[0];
      if (!file) return;
      const ofProcess = calls.get(pid) ?? new Map<string, number>();
      calls.set(pid, ofProcess.set(file, Math.max(ofProcess.get(file) ?? 0, tdur)));
    }
    if (name !== "Profile" && name !== "ProfileChunk") return;
    const key = `${pid} ${id}`;
    const profile: Profile = profiles.get(key) ?? {
      pid,
      ours: new Map(),
      forPage: new Set(),
      ofPage: false,
      time: 0,
      samples: [],
    };
    profiles.set(key, profile);
    const { startTime, timeDeltas = [], cpuProfile } = args.data ?? {};
    if (startTime !== undefined) profile.time = startTime;
    for (const { id: node, parent, callFrame } of cpuProfile?.nodes ?? []) {
      const { url = "", functionName } = callFrame;
      if (url === "" && traps.has(functionName)) profile.forPage.add(node);
      if (url.startsWith("http")) profile.ofPage = true;
      profile.ours.set(node, url.startsWith(own) || (parent !== undefined && profile.ours.get(parent) === true));
    }
    for (const [index, node] of (cpuProfile?.samples ?? []).entries()) {
      profile.time += timeDeltas[index] ?? 0;
      profile.samples.push({
        at: profile.time,
        isOurs: profile.ours.get(node) === true && !profile.forPage.has(node),
      });
    }
  };
  await tracePage(page, categories, take, action);

  const ofPage = [...profiles.values()].filter((profile) => profile.ofPage);
  const ownCalls = new Map<string, number>();
  let [longest, longestOfOurs, all] = [0, 0, 0];
  // Most tasks are too short for a sample of their own.
  let [samplesTaken, samplesOfOurs] = [0, 0];
  for (const { pid, samples } of ofPage) {
    for (const [name, time] of calls.get(pid) ?? []) ownCalls.set(name, Math.max(ownCalls.get(name) ?? 0, time));
    const inOrder = samples.toSorted((one, other) => one.at - other.at);
    for (const [place, list] of tasks) {
      if (!place.startsWith(`${pid} `) || !mainThreads.has(place)) continue;
      let next = 0;
      for (const { start, end, thread } of list.toSorted((one, other) => one.start - other.start)) {
        while ((inOrder[next]?.at ?? Infinity) < start) next++;
        let [taken, own] = [0, 0];
        for (; (inOrder[next]?.at ?? Infinity) <= end; next++) {
          taken++;
          if (inOrder[next]?.isOurs) own++;
        }
        const share = taken === 0 ? 0 : thread * (own / taken);
        all += thread;
        samplesTaken += taken;
        samplesOfOurs += own;
        longest = Math.max(longest, thread);
        longestOfOurs = Math.max(longestOfOurs, share);
      }
    }
  }
  return {
    longest: inMilliseconds(longest),
    longestOfOurs: inMilliseconds(longestOfOurs),
    ours: inMilliseconds(samplesTaken === 0 ? 0 : all * (samplesOfOurs / samplesTaken)),
    all: inMilliseconds(all),
    ownCalls: [...ownCalls].map(([name, time]) => ({ name, time: inMilliseconds(time) })),
  };
}
