import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { SocketRecord } from "../../../src/socket/socket-record.ts";
import { validateLog } from "../export/validate-log.ts";
import { open, troubles } from "./log-files.ts";

/** A log of each release, as it wrote it. A file that is here stays, and is opened for ever. */
const folder = join(import.meta.dirname, "fixtures");
const files = readdirSync(folder);

interface Fixture {
  readonly exportedAt: string;
  readonly generator: object;
  readonly language: string;
  readonly records: readonly (SocketRecord & { readonly closeCode?: unknown; readonly verdict?: unknown })[];
  readonly navigations: readonly { readonly at: number; readonly url: string }[];
  readonly dropped: readonly object[];
}

test("there is a log of each release", () => {
  expect(files).toEqual(["log-0.1.0.json", "log-0.2.0.json"]);
});

describe.each(files)("%s", (file) => {
  const content = readFileSync(join(folder, file), "utf8");
  const fixture = JSON.parse(content) as Fixture;

  test("is read whole", async () => {
    const log = await open(content);
    expect(troubles(log)).toEqual([]);
    expect(log.head).toEqual({
      version: 1,
      exportedAt: Date.parse(fixture.exportedAt),
      generator: fixture.generator,
      browser: { name: "chromium", version: "156.0" },
      language: "en",
      redacted: true,
      notRedacted: [],
      scope: null,
    });
    const records = fixture.records.map(({ closeCode: _, verdict: __, ...record }) =>
      Object.assign({ liveSameUrl: 0 }, record),
    );
    const [{ tab, entries }] = log.tabs;
    expect(tab).toBe(1);
    expect(entries.flatMap((entry) => (entry.kind === "record" ? entry.record : []))).toEqual(records);
    expect(entries.flatMap((entry) => (entry.kind === "navigation" ? { at: entry.at, url: entry.url } : []))).toEqual(
      fixture.navigations,
    );
    expect(log.dropped).toEqual(fixture.dropped);
    expect(log.leftOut).toBe(0);
  });
});

test("the latest of them is valid by the schema of today", () => {
  expect(validateLog(JSON.parse(readFileSync(join(folder, files.at(-1) ?? ""), "utf8")))).toEqual([]);
});
