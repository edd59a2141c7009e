import { readFileSync, rmSync } from "node:fs";
import { cpus, loadavg, release, totalmem, type as systemType } from "node:os";
import { startLab } from "../lab/start-lab.ts";
import { type BrowserUnderTest, launchBrowser, type TestPage } from "../support/browser-under-test.ts";
import { ChromiumPage } from "../support/chromium-page.ts";
import { ensureBrowsers } from "../support/ensure-browsers.ts";
import type { BrowserName } from "../support/find-browser.ts";
import { longEvaluate } from "./long-evaluate.ts";
import { kilobytes, median, milliseconds, ratio, withSpread } from "./page-figures.ts";
import { timeScripts } from "./script-cost.ts";
import { stillExtension } from "./still-extension.ts";
import { inTurns, type Took, workInTurns } from "./work-in-turns.ts";
import { writeSection } from "./write-section.ts";

/**
 * What WhyClosed costs a page: the same work in browsers of one kind, one with the extension and others with extensions that do nothing, each
 * page warmed up first. The work is done in portions, and the browsers take turns after each: what else the machine does, and how fast it is just
 * then, meets all alike. Measures and tells; nothing fails by it. `--docs` writes its part of docs/benchmarks.md. `--quick`: a tenth of the work,
 * once. `--rounds=n`: each so often. `--only=word`: the work that is called so. `--browser=name`: this one alone.
 */
const given = (word: string): string => process.argv.find((one) => one.startsWith(`--${word}=`))?.split("=")[1] ?? "";
const only = given("only");
const isQuick = process.argv.includes("--quick");
const rounds = isQuick ? 1 : Number(given("rounds") || 7);
const part = (count: number): number => (isQuick ? count / 10 : count);
const frames = 200;
/** `scripts`: an extension with a content script in each world, and nothing in them. */
const sides = ["with", "scripts", "without"] as const;
type Side = (typeof sides)[number];

/** A piece of work, in a page of its own each round, after a little of the same. */
interface Work {
  readonly what: string;
  readonly portions: number;
  /** How many times as long it may take with the extension. */
  readonly target: string;
  readonly expression: (share: number, echo: string) => string;
}

const works: readonly Work[] = [
  // One after the other: Chromium holds back sockets to a host to which others are being connected.
  {
    what: `${part(2000).toLocaleString("en")} sockets opened and closed, one after the other`,
    portions: 20,
    target: "1.05",
    expression: (share, echo) => `pageWork.openAndClose(${part(2000) * share}, 1, ${echo})`,
  },
  {
    what: `${part(200_000).toLocaleString("en")} messages of 64 B sent and echoed through one socket`,
    portions: 20,
    target: "1.02 (1 / 0.98)",
    expression: (share, echo) => `pageWork.messages(${part(200_000) * share}, 200, ${echo})`,
  },
  {
    what: "10 binary messages of 8 MiB sent and echoed",
    portions: 10,
    target: "1.02",
    expression: (share, echo) => `pageWork.binary(${10 * share}, 8 * 1024 * 1024, ${echo})`,
  },
  {
    what: `${frames} frames added`,
    portions: 10,
    target: "",
    expression: (share) => `pageWork.frames(${frames * share})`,
  },
];
/** Of a piece of work, done before it is measured: what is done for the first time costs more. */
const warmUp = 0.1;

interface Storm {
  readonly took: number;
  readonly ended: number;
  readonly longestFrame: number;
  readonly tasks: readonly number[];
}

const script = readFileSync(new URL("page-work.js", import.meta.url), "utf8");

/** How much the heap has grown after so many more sockets have ended, in KiB. */
async function heapAfter(page: TestPage, counts: readonly number[], echo: string): Promise<number[]> {
  if (!(page instanceof ChromiumPage)) throw new Error("Only Chromium tells the size of a page's heap.");
  const session = await page.protocol();
  const used = async (): Promise<number> => {
    await session.send("HeapProfiler.collectGarbage");
    return (await session.send("Runtime.getHeapUsage")).usedSize;
  };
  // Until what is compiled and cached in the course of work is there.
  await longEvaluate(page, `pageWork.openAndClose(1000, 2, ${echo})`);
  const before = await used();
  const grown: number[] = [];
  let made = 0;
  for (const count of counts) {
    await longEvaluate(page, `pageWork.openAndClose(${count - made}, 2, ${echo})`);
    made = count;
    grown.push(((await used()) - before) / 1024);
  }
  await session.detach();
  return grown;
}

const still = stillExtension(false);
const stillScripts = stillExtension(true);
const names = (["chromium", "firefox"] as const satisfies BrowserName[]).filter((name) =>
  name.includes(given("browser")),
);
ensureBrowsers(names);
const lab = await startLab();
const echo = JSON.stringify(`${lab.wsOrigin}/ws/echo`);
const closing = JSON.stringify(`${lab.wsOrigin}/ws/close-1011`);
const rows: string[][] = [];
const versions: string[] = [];
try {
  for (const name of names) {
    const built = name === "chromium" ? "dist/chrome" : "dist/firefox";
    const launch = (extension: string): Promise<BrowserUnderTest> =>
      launchBrowser(name, { extension, headless: true, networkEvents: false });
    const browsers: Record<Side, BrowserUnderTest> = {
      with: await launch(built),
      scripts: await launch(stillScripts),
      without: await launch(still),
    };
    versions.push(`${name} ${browsers.with.version}`);
    try {
      const open = async (side: Side): Promise<TestPage> => {
        const page = await browsers[side].openPage(`${lab.origin}/blank`);
        await page.evaluate(`(0, eval)(${JSON.stringify(script)}), 1`);
        return page;
      };
      const add = (...row: string[]): void => {
        rows.push([name, ...row]);
        console.log(rows.at(-1)?.join(" · "));
      };
      for (const { what, portions, target, expression } of works.filter((work) => work.what.includes(only))) {
        const areFrames = what.endsWith("frames added");
        const measured = areFrames ? sides : (["with", "without"] as const);
        const took: Record<Side, Took[]> = { with: [], scripts: [], without: [] };
        for (let round = 0; round < rounds; round++) {
          const pages = new Map<Side, TestPage>();
          for (const side of measured) {
            const page = await open(side);
            pages.set(side, page);
            await longEvaluate(page, expression(warmUp, echo));
          }
          const sums = await workInTurns(pages, portions, expression(1 / portions, echo));
          for (const [side, sum] of sums) took[side].push(sum);
          for (const page of pages.values()) await page.close();
        }
        const taken = (side: Side, kind: keyof Took): number[] => took[side].map((sum) => sum[kind]);
        for (const [kind, said] of [
          ["wall", ""],
          ["thread", ": main thread"],
        ] as const) {
          const [own, other] = [taken("with", kind), taken("without", kind)];
          if (own.some(Number.isNaN)) continue;
          const isTarget = kind === "wall";
          add(what + said, isTarget ? target : "", withSpread(own), withSpread(other), ratio(own, other));
        }
        if (!areFrames) continue;
        const [ours, browsers] = [
          median(taken("with", "thread")) - median(taken("scripts", "thread")),
          median(taken("scripts", "thread")) - median(taken("without", "thread")),
        ].map((time) => milliseconds(time / frames)) as [string, string];
        add("one frame: more main thread than with empty content scripts", "", ours, "", "");
        add("one frame: what the browser takes for two empty content scripts", "", browsers, "", "");
        if (name !== "chromium") continue;
        const page = await open("with");
        await longEvaluate(page, expression(warmUp, echo));
        const times = await timeScripts(page, () => longEvaluate(page, expression(1, echo)));
        await page.close();
        const all = [...times].map(([file, each]) => ({ file, time: median(each) }));
        const sum = all.reduce((total, { time }) => total + time, 0);
        const each = all.map(({ file, time }) => `${file.split(".")[0]} ${milliseconds(time)}`).join(", ");
        add(
          "one frame: hook and relay at `document_start`, main thread",
          "0.5 ms",
          `${milliseconds(sum)} (${each})`,
          "0 ms",
          "",
        );
      }
      if ("ends: longest frame".includes(only)) {
        const storms: Record<Side, Storm[]> = { with: [], scripts: [], without: [] };
        await inTurns(["with", "without"] as const, isQuick ? 1 : 3, async (side) => {
          const page = await open(side);
          storms[side].push(await longEvaluate<Storm>(page, `pageWork.storm(100, ${part(10)}, ${closing})`));
          await page.close();
        });
        const longest = (side: Side): number => median(storms[side].map(({ longestFrame }) => longestFrame));
        const tasks = (side: Side): string => {
          const all = storms[side].flatMap((one) => one.tasks);
          return name === "chromium" ? `, ${all.length} tasks over 50 ms` : "";
        };
        add(
          `${(100 * part(10)).toLocaleString("en")} ends in ${part(10)} s: longest frame`,
          "",
          milliseconds(longest("with")) + tasks("with"),
          milliseconds(longest("without")) + tasks("without"),
          (longest("with") / longest("without")).toFixed(2),
        );
      }
      if (name === "chromium" && "heap after finished sockets".includes(only)) {
        const counts = [1000, 5000, 10_000].map(part);
        const grown: Record<string, number[]> = {};
        for (const side of ["with", "without"] as const) {
          const page = await open(side);
          grown[side] = await heapAfter(page, counts, echo);
          await page.close();
        }
        for (const [index, count] of counts.entries())
          add(
            `heap after ${count.toLocaleString("en")} more finished sockets: growth`,
            "none",
            kilobytes(grown["with"]?.[index] ?? NaN),
            kilobytes(grown["without"]?.[index] ?? NaN),
            "",
          );
      }
    } finally {
      await Promise.all(sides.map((side) => browsers[side].close()));
    }
  }
} finally {
  await lab.close();
  for (const folder of [still, stillScripts]) rmSync(folder, { recursive: true, force: true });
}

const head = ["browser", "work", "at most", "with WhyClosed", "without", "ratio"];
const line = (row: readonly string[]): string => `| ${row.join(" | ")} |`;
const machine = `${cpus()[0]?.model.trim() ?? "?"} × ${cpus().length}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${systemType()} ${release()}`;
const report = `The same work in browsers of one kind, one with WhyClosed and one with an extension that does nothing. ${rounds} rounds, each in a page
of its own that has done a tenth of it before; the work is done in portions (10 or 20), and the browsers take turns after each. Medians of the rounds,
with the least and the most; the ratio is that of each round. The server runs on the same machine.

${[head, head.map(() => "---"), ...rows].map(line).join("\n")}

- Measured on ${new Date().toISOString().slice(0, 10)}: ${versions.join(", ")}, headless; ${machine}; load ${loadavg()[0]?.toFixed(1)} at the end.
- Without more words the time is that of the clock, which other work on the machine makes longer, and in which the browser's other processes and the server
  have their part. "Main thread" is the time for which the page's main thread was on a processor (\`/proc/…/schedstat\`).
- Firefox, opening and closing: the hundred sockets after which its answers are not listened to for a while (\`src/background/pause-answers.ts\`) are among those before the
  measured ones.
- Frames: each is added, loaded and taken out. Two empty content scripts, one in each world, stand beside it: what they cost (an isolated world, two
  scripts looked up and run) is the browser's price for any extension with content scripts. What hook and relay take themselves is in Chromium's own trace
  (\`EvaluateScript\`, thread time, the median of ${frames}); Firefox tells no such thing, so that the difference in main thread stands for it.
- Heap: after a collection, and after 1,000 sockets that made the page's code warm. It may not go on growing from one count to the next.`;
console.log(`\n${report}`);
if (process.argv.includes("--docs")) writeSection("The page", report);
