import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { NewLogEntry } from "../../src/log/log-store.ts";
import { type BrowserUnderTest, launchBrowser } from "../support/browser-under-test.ts";
import { browserNames, logEntries, type Session, startSession } from "./session.ts";

const count = 10_000;

/** How the page fared: how long it was held up at a time at the longest, and how long all of it took, in milliseconds. */
interface Flood {
  readonly ended: number;
  readonly longest: number;
  readonly took: number;
}

const told = ({ longest, took }: Flood): string => `${took} ms, held up for ${longest} ms at a time at the longest`;

/** A flood of real sockets, with the extension and without. How long it took is told and not judged: machines differ. */
describe.each(browserNames)("a flood of sockets in %s", (name) => {
  let session: Session;
  let without: BrowserUnderTest;
  let empty: string;
  beforeAll(async () => {
    session = await startSession(name);
    empty = mkdtempSync(join(tmpdir(), "whyclosed-empty-"));
    const gecko = { id: "empty@whyclosed.invalid" };
    const manifest = { manifest_version: 3, name: "Empty", version: "1", browser_specific_settings: { gecko } };
    writeFileSync(join(empty, "manifest.json"), JSON.stringify(manifest));
    without = await launchBrowser(name, { extension: empty });
  });
  afterAll(async () => {
    await without?.close();
    await session?.end();
    rmSync(empty, { recursive: true, force: true });
  });

  async function flood(browser: BrowserUnderTest): Promise<Flood> {
    const page = await browser.openPage(`${session.lab.origin}/hostile`);
    await page.waitFor("window.hostile", { what: "the attacks" });
    const url = JSON.stringify(`${session.lab.refusedOrigin}/flood`);
    await page.evaluate(`void hostile.flood(${count}, ${url}).then((seen) => { window.flooded = seen; })`);
    return page.waitFor<Flood>("window.flooded", { timeout: 110_000, what: "all ends" });
  }

  test(`all ${count} end as they do without, and each is recorded or counted`, async () => {
    const bare = await flood(without);
    const seen = await flood(session.browser);
    process.stdout.write(`${count} sockets in ${name}: ${told(seen)}; without the extension: ${told(bare)}\n`);
    expect([bare.ended, seen.ended]).toEqual([count, count]);
    const accounted = await session.browser.background.waitFor<number>(
      `${logEntries}.then((entries) => {
        const made = entries.reduce((sum, { kind, count }) => sum + (kind === "record" ? 1 : kind === "dropped" ? count : 0), 0);
        return made >= ${count} && made;
      })`,
      { timeout: 60_000, what: "all of them in the log" },
    );
    expect(accounted).toBe(count);
    const records = await session.browser.background.evaluate<NewLogEntry[]>(
      `${logEntries}.then((entries) => entries.filter(({ kind }) => kind === "record"))`,
    );
    expect(records.length).toBeGreaterThanOrEqual(2000);
  }, 300_000);
});
