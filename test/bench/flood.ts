import { rmSync } from "node:fs";
import { startLab } from "../lab/start-lab.ts";
import { type BrowserUnderTest, launchBrowser, type TestPage } from "../support/browser-under-test.ts";
import { ensureBrowsers } from "../support/ensure-browsers.ts";
import { milliseconds } from "./page-figures.ts";
import { stillExtension } from "./still-extension.ts";
import { longTasks, type TaskCost } from "./task-cost.ts";
import { writeSection } from "./write-section.ts";

/**
 * How long a page is held up at a time while it floods us, and how much of that is ours: the longest task of the page's main thread in Chromium, with the
 * extension and with one that does nothing, in thread time. Measures and tells; nothing fails by it. `--docs` writes its part of docs/benchmarks.md,
 * `--quick`: a tenth of the work. `--only=word`: the work that is called so.
 */
const only = process.argv.find((one) => one.startsWith("--only="))?.slice("--only=".length) ?? "";
const isQuick = process.argv.includes("--quick");
const part = (count: number): number => (isQuick ? count / 10 : count);
const number = (count: number): string => count.toLocaleString("en");

interface Flood {
  readonly what: string;
  /** Of the lab's hostile page; what it resolves with is not looked at. */
  readonly begin: (lab: { readonly origin: string; readonly refusedOrigin: string }) => string;
  /** True once the flood is over. */
  readonly isOver: string;
  /** There is nothing that could be flooded without us. */
  readonly onlyWith?: boolean;
}

const thenOver = (call: string): string => `void ${call}.then(() => { window.isOver = true; })`;

const floods: readonly Flood[] = [
  {
    what: `${number(part(100_000))} sockets, 50 a task, each closed at once`,
    begin: ({ refusedOrigin }) =>
      thenOver(`hostile.flood(${part(100_000)}, ${JSON.stringify(`${refusedOrigin}/flood`)})`),
    isOver: "window.isOver",
  },
  {
    what: `${number(part(10_000))} sockets in one task, and the page is left`,
    begin: () => `void hostile.leaveWith(${part(10_000)}, "/blank?left")`,
    isOver: `location.search === "?left"`,
  },
  {
    what: `${number(part(100_000))} forged records in one task`,
    begin: () => thenOver(`hostile.forgeRecords("flood", ${part(100_000)})`),
    isOver: "window.isOver",
    onlyWith: true,
  },
];

const named = floods.filter(({ what }) => what.includes(only));
// The words may be those of another part.
if (named.length === 0) process.exit();
ensureBrowsers(["chromium"]);
const still = stillExtension(true);
const lab = await startLab();
const sides = { with: "dist/chrome", without: still } as const;
const browsers: { -readonly [Side in keyof typeof sides]?: BrowserUnderTest } = {};
const rows: string[][] = [];

async function measure(browser: BrowserUnderTest, { begin, isOver, what }: Flood): Promise<TaskCost> {
  const page: TestPage = await browser.openPage(`${lab.origin}/hostile`);
  await page.waitFor("window.hostile", { what: "the attacks" });
  const cost = await longTasks(page, async () => {
    await page.evaluate(begin(lab));
    await page.waitFor(isOver, { timeout: 900_000, what });
  });
  await page.close();
  return cost;
}

try {
  for (const side of ["without", "with"] as const) {
    const browser = await launchBrowser("chromium", { extension: sides[side], headless: true });
    browsers[side] = browser;
    for (const flood of named) {
      if (side === "without" && flood.onlyWith) continue;
      const { longest, longestOfOurs, ours, all, ownCalls } = await measure(browser, flood);
      rows.push([
        flood.what,
        side === "with" ? "with WhyClosed" : "without",
        milliseconds(longest),
        milliseconds(longestOfOurs),
        ownCalls.length === 0 ? "" : ownCalls.map(({ name, time }) => `${name} ${milliseconds(time)}`).join(", "),
        `${milliseconds(ours)} of ${milliseconds(all)}`,
      ]);
      console.log(rows.at(-1)?.join(" · "));
    }
    await browser.close();
    browsers[side] = undefined as never;
  }
} finally {
  await Promise.all(Object.values(browsers).map((browser) => browser?.close()));
  await lab.close();
  rmSync(still, { recursive: true, force: true });
}

const head = ["flood", "side", "longest task", "longest share of ours in a task", "our longest calls", "ours of all"];
const line = (row: readonly string[]): string => `| ${row.join(" | ")} |`;
const report = `How long a page is held up at a time while it floods the extension, in Chromium: tasks of the page's main thread, in the time for which it was on a
processor. No task may be held up for 200 ms by us.

${[head, head.map(() => "---"), ...rows].map(line).join("\n")}

- What is ours of a task is its part of the samples of V8's profiler in which a function of ours was at work, or the browser for one of ours, without the
  native constructor, \`send\` and \`close\`, which the page has called (1 sample a millisecond). "Calls" are those that the browser makes into hook or relay,
  from its own trace.
- Measured on ${new Date().toISOString().slice(0, 10)}.`;
console.log(`\n${report}`);
if (process.argv.includes("--docs")) writeSection("A flood", report);
