import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { loadavg } from "node:os";
import type { FormatId } from "../../src/export/formats.ts";
import { emptyLog, fillLog } from "../playground/fill-log.ts";
import { longLog } from "../playground/sessions/long-log.ts";
import { launchBrowser, type TestPage } from "../support/browser-under-test.ts";
import { ensureBrowsers } from "../support/ensure-browsers.ts";
import { peakMemory } from "./browser-memory.ts";
import type { Exported } from "./export-page.ts";
import { type ExportFigures, exportReport, exportTable } from "./export-report.ts";
import { longEvaluate } from "./long-evaluate.ts";
import { exportPage, prepareExtension } from "./measured-extension.ts";
import { writeSection } from "./write-section.ts";

/**
 * A log of 100,000 records exported to each format, in a page of the extension in a real browser, next to the naive way in the same run. Measures
 * and tells; nothing fails by it. `--docs` writes its section of docs/benchmarks.md. `--records=n`: a shorter log. `--runs=n`: each format so often.
 */
const count = Number(process.argv.find((word) => word.startsWith("--records="))?.slice(10) ?? 100_000);
const tabId = 7;
const runs = Number(process.argv.find((word) => word.startsWith("--runs="))?.slice(7) ?? 3);

async function run(page: TestPage, call: string): Promise<Exported & { readonly peak: number | null }> {
  const { result, peak } = await peakMemory(() => longEvaluate<Exported>(page, call));
  return { ...result, peak };
}

ensureBrowsers(["chromium"]);
const extension = await prepareExtension(false);
const server = createServer((_, response) =>
  response.setHeader("content-type", "text/html").end("<title>Page</title>"),
);
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
const browser = await launchBrowser("chromium", { extension: extension.folder, headless: true });
try {
  // The page is recorded: the log is there then.
  await browser.openPage(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  const open = (): Promise<TestPage> => browser.extensionPage(exportPage);
  const first = await open();
  await first.waitFor(`indexedDB.databases().then((all) => all.some(({ name }) => name === "whyclosed"))`);
  await emptyLog(browser.background);
  await fillLog(browser.background, tabId, longLog(Date.now() - 30 * 3_600_000, count));
  const formats = await first.evaluate<FormatId[]>("bench.formats");
  await first.close();
  const figures: ExportFigures[] = [];
  for (const [what, call] of [
    ...formats.map((format) => [format, `bench.run("${format}", ${tabId})`] as const),
    ["the naive way", `bench.naive(${tabId})`] as const,
  ]) {
    const measured: Awaited<ReturnType<typeof run>>[] = [];
    for (let index = 0; index < runs; index++) {
      const page = await open();
      measured.push(await run(page, call));
      await page.close();
    }
    figures.push({ what, measured });
    console.log(exportTable(figures.slice(-1)));
  }
  const report = { count, figures, browser: browser.version, load: loadavg()[0] ?? 0, date: new Date() };
  console.log(exportTable(figures));
  if (process.argv.includes("--docs")) writeSection("Exporting", exportReport(report));
} finally {
  await browser.close();
  server.close();
  extension.remove();
}
