import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

/** An import that is tried: from a file in `room` of something in the project or a package. */
type Attempt = readonly [room: string, target: string];

const forbidden: readonly Attempt[] = [
  ["socket", "../catalog/look-up.ts"],
  ["catalog", "../diagnosis/diagnose.ts"],
  ["diagnosis", "../log/log-store.ts"],
  ["diagnosis", "../platform/browser.ts"],
  ["log", "../diagnosis/diagnose.ts"],
  ["export", "../platform/browser.ts"],
<<<<<<< HEAD
  ["export", "../exporting/export-log.ts"],
  ["exporting", "../platform/browser.ts"],
  ["exporting", "../panel/main.tsx"],
=======
  ["export", "../import/open-log.ts"],
  ["import", "../diagnosis/diagnose.ts"],
  ["import", "../log/log-store.ts"],
  ["import", "../platform/browser.ts"],
>>>>>>> helper-open
  ["text", "../log/log-store.ts"],
  ["platform", "../log/log-store.ts"],
  ["page", "../content/outbox.ts"],
  ["page", "../platform/browser.ts"],
  ["content", "../platform/browser.ts"],
  ["content", "../page/patch.ts"],
  ["devtools", "../log/log-store.ts"],
  ["ui", "../log/log-store.ts"],
  ["ui", "../import/open-log.ts"],
  ["panel", "../background/ingest.ts"],
  ["background", "../panel/main.tsx"],
  ["popup", "../panel/main.tsx"],
  ["options", "../panel/main.tsx"],
  ["panel", "webextension-polyfill"],
  ["content", "webextension-polyfill"],
];
const allowed: readonly Attempt[] = [
  ["diagnosis", "../catalog/look-up.ts"],
  ["import", "../socket/limits.ts"],
  ["panel", "../log/log-store.ts"],
<<<<<<< HEAD
  ["panel", "../exporting/export-log.ts"],
  ["exporting", "../log/log-store.ts"],
=======
  ["panel", "../import/open-log.ts"],
>>>>>>> helper-open
  ["content", "../socket/limits.ts"],
  ["background", "../text/text.ts"],
  ["platform", "webextension-polyfill"],
];

const fileOf = ([room, target]: Attempt): string => `src/${room}/imports${target.replaceAll(/\W+/g, "-")}.ts`;

let folder: string;
let complaints: readonly string[];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "whyclosed-rooms-"));
  copyFileSync(".oxlintrc.json", join(folder, ".oxlintrc.json"));
  for (const attempt of [...forbidden, ...allowed]) {
    const file = join(folder, fileOf(attempt));
    mkdirSync(join(file, ".."), { recursive: true });
    writeFileSync(file, `import * as found from "${attempt[1]}";\nexport { found };\n`);
  }
  const oxlint = resolve("node_modules/oxlint/bin/oxlint");
  const { stdout } = spawnSync(process.execPath, [oxlint, "-f", "unix"], { cwd: folder, encoding: "utf8" });
  complaints = stdout.split("\n").filter((line) => line.includes("no-restricted-imports"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const refused = (attempt: Attempt): boolean => complaints.some((line) => line.includes(fileOf(attempt)));

describe("the linter keeps the rooms apart", () => {
  test.each(forbidden)("%s may not import %s", (...attempt) => {
    expect(refused(attempt)).toBe(true);
  });

  test.each(allowed)("%s may import %s", (...attempt) => {
    expect(refused(attempt)).toBe(false);
  });
});
