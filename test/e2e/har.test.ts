import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { HarMessage } from "../../src/export/har-messages.ts";
import { har } from "../../src/export/har.ts";
import { sessions } from "../playground/sessions.ts";
import { type BrowserUnderTest, launchBrowser } from "../support/browser-under-test.ts";
import { ChromiumPage } from "../support/chromium-page.ts";
import { ensureBrowsers } from "../support/ensure-browsers.ts";
import { exportedLog, fileOf, itemsOf } from "../unit/export/exported-sample.ts";

/** What the file says of one entry, as far as the Network panel shows it. */
interface WrittenEntry {
  readonly startedDateTime: string;
  readonly time: number;
  readonly request: { readonly url: string };
  readonly response: { readonly status: number };
  readonly _initiator: { readonly url?: string; readonly lineNumber?: number };
  readonly _webSocketMessages: readonly HarMessage[];
}

let browser: BrowserUnderTest;
let folder: string;
beforeAll(async () => {
  ensureBrowsers(["chromium"]);
  folder = await mkdtemp(join(tmpdir(), "whyclosed-har-"));
  browser = await launchBrowser("chromium", { extension: "dist/chrome", headless: true });
});
afterAll(async () => {
  await browser?.close();
  if (folder) await rm(folder, { recursive: true });
});

test("Chromium's Network panel imports a log of every kind of end, and shows what the file says", async () => {
  const file = join(folder, "log.har");
  const text = await fileOf(har, exportedLog(itemsOf(sessions.everyKind(Date.UTC(2026, 10, 21, 9)))));
  await writeFile(file, text);
  const { entries } = (JSON.parse(text) as { log: { entries: WrittenEntry[] } }).log;
  const page = await browser.openPage("about:blank");
  if (!(page instanceof ChromiumPage)) throw new Error("This is not Chromium.");
  const tool = await page.openNetworkTool();
  await tool.importHar(file, entries.length);

  const requests = await tool.requests();
  const byStart = entries.toSorted((a, b) => Date.parse(a.startedDateTime) - Date.parse(b.startedDateTime));
  const shown = requests.map(({ url, status, type, initiator, messages }) => ({
    url,
    status,
    type,
    initiator,
    messages,
  }));
  expect(shown).toEqual(
    byStart.map(({ request, response, _initiator, _webSocketMessages }) => ({
      url: request.url,
      status: response.status,
      type: "websocket",
      initiator: { url: _initiator.url, line: _initiator.lineNumber },
      messages: _webSocketMessages.map(({ type, opcode, data }) => ({ type, opcode, text: data })),
    })),
  );
  // The panel counts in seconds, as floating-point numbers of this size.
  for (const [index, { duration }] of requests.entries()) {
    expect(duration).toBeCloseTo((byStart[index]?.time ?? 0) / 1000, 3);
  }

  const refused = requests.findIndex(({ status }) => status === 403);
  expect(await tool.showMessages(refused)).toEqual(requests[refused]?.messages.map(({ text: words }) => words));
  const stopped = requests.findIndex(({ messages }) => messages.length === 2 && messages[1]?.text.includes("1011"));
  expect(await tool.showMessages(stopped)).toEqual([
    "Connection close message (Opcode 8)",
    requests[stopped]?.messages[1]?.text,
  ]);
});
