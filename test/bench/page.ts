import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, release, tmpdir, totalmem, type as systemType } from "node:os";
import { join } from "node:path";
import { startLab } from "../lab/start-lab.ts";
import { type BrowserUnderTest, launchBrowser, type TestPage } from "../support/browser-under-test.ts";
import { ChromiumPage } from "../support/chromium-page.ts";
import { ensureBrowsers } from "../support/ensure-browsers.ts";
import type { BrowserName } from "../support/find-browser.ts";
import { writeSection } from "./write-section.ts";

/**
 * What WhyClosed costs a page: the same work in two browsers of one kind, one with the extension and one with an empty one, in turns.
 * Measures and tells; nothing fails by it. `--docs` writes its part of docs/benchmarks.md. `--quick`: a tenth of the work, once. `--only=word`: the
 * work that is called so.
 */
const only = process.argv.find((word) => word.startsWith("--only="))?.slice(7) ?? "";
const isQuick = process.argv.includes("--quick");
const rounds = isQuick ? 1 : 5;
const part = (count: number): number => (isQuick ? count / 10 : count);
const sides = ["with", "without"] as const;
type Side = (typeof sides)[number];

/** A piece of work, and how far the extension may slow it down (issue: opening 1.05, messages 1 / 0.98). */
interface Work {
  readonly what: string;
  readonly target: string;
  readonly expression: (echo: string) => string;
}

const works: readonly Work[] = [
  // One after the other: Chromium holds back sockets to a host to which others are being connected.
  {
    what: `${part(2000).toLocaleString("en")} sockets opened and closed, one after the other`,
    target: "1.05",
    expression: (echo) => `pageWork.openAndClose(${part(2000)}, 1, ${echo})`,
  },
  {
    what: `${part(200_000).toLocaleString("en")} messages of 64 B sent and echoed through one socket`,
    target: "1.02",
    expression: (echo) => `pageWork.messages(${part(200_000)}, 200, ${echo})`,
  },
  {
    what: "10 binary messages of 8 MiB sent and echoed",
    target: "1.02",
    expression: (echo) => `pageWork.binary(10, 8 * 1024 * 1024, ${echo})`,
  },
  { what: "200 frames added", target: "", expression: () => "pageWork.frames(200)" },
];

interface Storm {
  readonly took: number;
  readonly ended: number;
  readonly longestFrame: number;
  readonly tasks: readonly number[];
}

const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
const milliseconds = (value: number): string =>
  `${value.toLocaleString("en", { maximumFractionDigits: value < 100 ? 1 : 0 })} ms`;
const kilobytes = (value: number): string => `${Math.round(value).toLocaleString("en")} KiB`;
const script = readFileSync(new URL("page-work.js", import.meta.url), "utf8");

/** An extension that does nothing: the browser's own cost of having one is on both sides. */
function emptyExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), "whyclosed-empty-"));
  writeFileSync(
    join(folder, "manifest.json"),
    JSON.stringify({
      manifest_version: 3,
      name: "Empty",
      version: "1",
      browser_specific_settings: { gecko: { id: "empty@whyclosed.invalid" } },
    }),
  );
  return folder;
}

async function heapAfter(page: TestPage, count: number, echo: string): Promise<number> {
  if (!(page instanceof ChromiumPage)) throw new Error("Only Chromium tells the size of a page's heap.");
  const session = await page.protocol();
  const used = async (): Promise<number> => {
    await session.send("HeapProfiler.collectGarbage");
    return (await session.send("Runtime.getHeapUsage")).usedSize;
  };
  await longEvaluate(page, `pageWork.openAndClose(200, 2, ${echo})`);
  const before = await used();
  await longEvaluate(page, `pageWork.openAndClose(${count}, 2, ${echo})`);
  const after = await used();
  await session.detach();
  return (after - before) / 1024;
}

const empty = emptyExtension();
const names: readonly BrowserName[] = ["chromium", "firefox"];
ensureBrowsers(names);
const lab = await startLab();
const echo = JSON.stringify(`${lab.wsOrigin}/ws/echo`);
const closing = JSON.stringify(`${lab.wsOrigin}/ws/close-1011`);
const rows: string[][] = [];
const versions: string[] = [];
try {
  for (const name of names) {
    const built = name === "chromium" ? "dist/chrome" : "dist/firefox";
    const browsers: Record<Side, BrowserUnderTest> = {
      with: await launchBrowser(name, { extension: built, headless: true }),
      without: await launchBrowser(name, { extension: empty, headless: true }),
    };
    versions.push(`${name} ${browsers.with.version}`);
    try {
      const open = async (side: Side): Promise<TestPage> => {
        const page = await browsers[side].openPage(`${lab.origin}/blank`);
        await page.evaluate(`(0, eval)(${JSON.stringify(script)}), 1`);
        return page;
      };
      for (const { what, target, expression } of works.filter((work) => work.what.includes(only))) {
        const taken: Record<Side, number[]> = { with: [], without: [] };
        for (let round = 0; round < rounds; round++)
          for (const side of round % 2 === 0 ? sides : sides.toReversed()) {
            const page = await open(side);
            taken[side].push(await longEvaluate<number>(page, expression(echo)));
            await page.close();
          }
        const [own, other] = [median(taken.with), median(taken.without)];
        const perFrame = what.endsWith("frames added") ? `; ${((own - other) / 200).toFixed(2)} ms a frame` : "";
        rows.push([name, what, target, milliseconds(own), milliseconds(other), (own / other).toFixed(3) + perFrame]);
        console.log(rows.at(-1)?.join(" · "));
      }
      if ("ends: longest frame".includes(only)) {
        const storms: Record<Side, Storm[]> = { with: [], without: [] };
        for (let round = 0; round < (isQuick ? 1 : 3); round++)
          for (const side of round % 2 === 0 ? sides : sides.toReversed()) {
            const page = await open(side);
            storms[side].push(await longEvaluate<Storm>(page, `pageWork.storm(100, ${part(10)}, ${closing})`));
            await page.close();
          }
        const longest = (side: Side): number => median(storms[side].map(({ longestFrame }) => longestFrame));
        const tasks = (side: Side): string => {
          const all = storms[side].flatMap((one) => one.tasks);
          return name === "chromium" ? `, ${all.length} tasks over 50 ms` : "";
        };
        rows.push([
          name,
          `${(100 * part(10)).toLocaleString("en")} ends in ${part(10)} s: longest frame`,
          "",
          milliseconds(longest("with")) + tasks("with"),
          milliseconds(longest("without")) + tasks("without"),
          (longest("with") / longest("without")).toFixed(2),
        ]);
        console.log(rows.at(-1)?.join(" · "));
      }
      if (name === "chromium" && "heap after finished sockets".includes(only)) {
        const grown: Record<Side, number> = { with: 0, without: 0 };
        for (const side of sides) {
          const page = await open(side);
          grown[side] = await heapAfter(page, part(10_000), echo);
          await page.close();
        }
        const what = `heap after ${part(10_000).toLocaleString("en")} more finished sockets: growth`;
        rows.push([name, what, "none", kilobytes(grown.with), kilobytes(grown.without), ""]);
        console.log(rows.at(-1)?.join(" · "));
      }
    } finally {
      await Promise.all(sides.map((side) => browsers[side].close()));
    }
  }
} finally {
  await lab.close();
  rmSync(empty, { recursive: true, force: true });
}

/** A piece of work may take longer than one evaluation: it is started, and waited for. */
async function longEvaluate<T>(page: TestPage, expression: string): Promise<T> {
  await page.evaluate(
    `void (globalThis.outcome = null, ${expression}.then((value) => { outcome = { value }; }, (error) => { outcome = { error: String(error) }; }))`,
  );
  const { value, error } = await page.waitFor<{ value: T; error?: string }>("outcome", {
    what: expression,
    timeout: 600_000,
  });
  if (error !== undefined) throw new Error(error);
  return value;
}

const head = ["browser", "work", "at most", "with WhyClosed", "without", "ratio"];
const line = (row: readonly string[]): string => `| ${row.join(" | ")} |`;
const machine = `${cpus()[0]?.model.trim() ?? "?"} × ${cpus().length}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${systemType()} ${release()}`;
const report = `The same work in two browsers of one kind, one with WhyClosed and one with an extension that does nothing, in turns; medians of ${rounds} rounds. The
server runs on the same machine.

${[head, head.map(() => "---"), ...rows].map(line).join("\n")}

- Measured on ${new Date().toISOString().slice(0, 10)}: ${versions.join(", ")}, headless; ${machine}.
- Frames: each is added, loaded and taken out; what it costs more with WhyClosed is what hook and relay take at its \`document_start\`, with the making of an isolated world.`;
console.log(`\n${report}`);
if (process.argv.includes("--docs")) writeSection("The page", report);
