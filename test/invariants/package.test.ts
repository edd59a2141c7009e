import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const json = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));

interface Manifest {
  readonly version: string;
  readonly permissions: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly web_accessible_resources?: readonly unknown[];
  readonly content_scripts: readonly {
    readonly js: readonly string[];
    readonly world?: string;
    readonly run_at: string;
  }[];
  readonly content_security_policy: { readonly extension_pages: string };
  readonly background: object;
  readonly icons: Readonly<Record<string, string>>;
}

const { version } = json("package.json") as { version: string };

test("the version stands in package.json alone", () => {
  expect((json("manifest.json") as Manifest).version).toBe("0.0.0");
  expect(version).toMatch(/^\d+\.\d+\.\d+$/);
});

describe.each(["chrome", "firefox"])("the built extension for %s", (browser) => {
  const folder = join("dist", browser);
  const manifest = json(join(folder, "manifest.json")) as Manifest;
  const script = (world: string | undefined): string => {
    const found = manifest.content_scripts.find((entry) => entry.world === world);
    return join(folder, found?.js[0] ?? "");
  };

  test("carries the version of package.json", () => {
    expect(manifest.version).toBe(version);
  });

  test("asks for the fewest permissions", () => {
    const firefoxOnly = browser === "firefox" ? ["webRequest"] : [];
    expect(manifest.permissions.toSorted()).toEqual(["notifications", "storage", ...firefoxOnly]);
    expect(manifest.host_permissions ?? []).toEqual([]);
  });

  test("shows no file to web pages", () => {
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
  });

  test("both content scripts are there before the page's first script", () => {
    expect(manifest.content_scripts).toHaveLength(2);
    for (const { js, run_at } of manifest.content_scripts) {
      expect(run_at).toBe("document_start");
      expect(js).toHaveLength(1);
    }
  });

  test("the hook is at most 6 kB and the relay at most 8 kB, without webextension-polyfill", () => {
    expect(statSync(script("MAIN")).size).toBeLessThanOrEqual(6 * 1024);
    expect(statSync(script(undefined)).size).toBeLessThanOrEqual(8 * 1024);
    for (const file of [script("MAIN"), script(undefined)])
      expect(readFileSync(file, "utf8")).not.toContain("polyfill");
  });

  test("runs no code and loads nothing that is not packaged", () => {
    const policy = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  test("every file that the manifest and the pages name is there", () => {
    const named = [
      ...Object.values(manifest.icons),
      "src/devtools/devtools.html",
      "src/panel/panel.html",
      "src/popup/popup.html",
      "src/options/options.html",
    ];
    for (const file of named) expect([file, existsSync(join(folder, file))]).toEqual([file, true]);
  });

  test("leaves no source of the project's build behind", () => {
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
    expect(files.filter((file) => /\.(tsx?|map)$/.test(file))).toEqual([]);
  });
});

/** The scripts that were built for a browser, in one text. */
function scriptsOf(browser: string): string {
  const files = readdirSync(join("dist", browser), { recursive: true, encoding: "utf8" });
  const scripts = files.filter((name) => name.endsWith(".js"));
  return scripts.map((name) => readFileSync(join("dist", browser, name), "utf8")).join("\n");
}

test("Chromium: nothing listens to webRequest, which would spoil its own error texts", () => {
  // The polyfill's table of names is not a use.
  expect(scriptsOf("chrome")).not.toMatch(/\.webRequest\b|wss?:\/\/\*/);
});

test("Firefox: webRequest is listened to for WebSockets alone, without headers and without blocking", () => {
  const scripts = scriptsOf("firefox");
  expect(scripts.match(/\.webRequest\b/g)).toHaveLength(1);
  expect(scripts.match(/\burls:\s*\[[^\]]*\]/g)).toHaveLength(1);
  expect(scripts).toMatch(/\burls:\s*\[["'`]ws:\/\/\*\/\*["'`],\s*["'`]wss:\/\/\*\/\*["'`]\]/);
  expect(scripts).not.toMatch(/["'`](?:blocking|requestHeaders|responseHeaders|requestBody)["'`]/);
});
