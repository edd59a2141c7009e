import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const json = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));

interface Manifest {
  readonly version: string;
  readonly permissions: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly optional_host_permissions?: readonly string[];
  readonly externally_connectable?: object;
  readonly web_accessible_resources?: readonly unknown[];
  readonly content_scripts: readonly {
    readonly matches: readonly string[];
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

/** The permissions that a table of a document gives a reason for, for one browser. */
function justified(file: string, browser: string): string[] {
  const rows =
    readFileSync(file, "utf8")
      .match(/^\| permission .*\n(?:\|.*\n)+/m)?.[0]
      .split("\n")
      .slice(2, -1) ?? [];
  return rows.flatMap((row) => {
    const [, what = "", why = ""] = row.split("|").map((cell) => cell.trim());
    if (why.length < 20) throw new Error(`${file} has no reason for ${what}.`);
    const [permission = "", only] = what.replaceAll("`", "").split(", ");
    return only === undefined || only === `${browser === "firefox" ? "Firefox" : "Chromium"} only` ? [permission] : [];
  });
}

test("no source inserts text as HTML, or runs text as code", () => {
  const sources = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((file) =>
    /\.(?:tsx?|html)$/.test(file),
  );
  const harmful =
    /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|srcdoc\s*=|document\.write|createContextualFragment|DOMParser|setHTMLUnsafe|new Function)\b|(?<!inspectedWindow\.|\w)eval\(|javascript:/;
  const found = sources.filter((file) => harmful.test(readFileSync(join("src", file), "utf8")));
  expect(found).toEqual([]);
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

  test.each(["README.md", "PRIVACY.md"])("asks for what the table in %s justifies, and for nothing else", (file) => {
    expect(manifest.content_scripts.flatMap(({ matches }) => matches)).toEqual(["<all_urls>", "<all_urls>"]);
    const asked = [...manifest.permissions, "content scripts on all sites"];
    expect(justified(file, browser).toSorted()).toEqual(asked.toSorted());
    const { optional_permissions, host_permissions, optional_host_permissions } = manifest;
    expect([optional_permissions, host_permissions, optional_host_permissions]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test("uses each permission that it asks for", () => {
    const scripts = scriptsOf(browser);
    for (const permission of manifest.permissions) expect(scripts).toMatch(new RegExp(`\\b${permission}\\b`));
  });

  test("shows no file to web pages, and hears neither them nor other extensions", () => {
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    // Firefox has no such key, and no way in for pages.
    expect(manifest.externally_connectable).toEqual(browser === "chrome" ? { ids: [] } : undefined);
    expect(scriptsOf(browser)).not.toMatch(/\.on(?:Message|Connect)External\b|\.onUserScript(?:Message|Connect)\b/);
  });

  test("both content scripts are there before the page's first script", () => {
    expect(manifest.content_scripts).toHaveLength(2);
    for (const { js, run_at } of manifest.content_scripts) {
      expect(run_at).toBe("document_start");
      expect(js).toHaveLength(1);
    }
  });

  test("the hook is at most 7 kB and the relay at most 4 kB, without webextension-polyfill", () => {
    expect(statSync(script("MAIN")).size).toBeLessThanOrEqual(7 * 1024);
    expect(statSync(script(undefined)).size).toBeLessThanOrEqual(4 * 1024);
    for (const file of [script("MAIN"), script(undefined)])
      expect(readFileSync(file, "utf8")).not.toContain("polyfill");
  });

  test("runs no code and loads nothing that is not packaged", () => {
    const policy = manifest.content_security_policy.extension_pages;
    const directives = Object.fromEntries(
      policy.split(";").map((directive) => {
        const [name = "", ...sources] = directive.trim().split(/\s+/);
        return [name, sources.join(" ")];
      }),
    );
    expect(directives).toEqual({
      "default-src": "'none'",
      "script-src": "'self'",
      "style-src": "'self'",
      "img-src": "'self'",
      "connect-src": "'self'",
      "base-uri": "'none'",
      "form-action": "'none'",
      // DevTools show the panel in a frame of their own.
      "frame-ancestors": "'self' devtools:",
    });
    expect(Object.keys(manifest.content_security_policy)).toEqual(["extension_pages"]);
  });

  test("has no script, no style and no handler in its pages", () => {
    const pages = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".html"));
    expect(pages.length).toBeGreaterThan(3);
    for (const page of pages) {
      const source = readFileSync(join(folder, page), "utf8");
      const inline = /<script(?![^>]*\bsrc=)|<style|\son\w+\s*=|\sstyle\s*=|<(?:base|iframe|object|embed)\b|https?:/i;
      expect([page, inline.exec(source)?.[0]]).toEqual([page, undefined]);
    }
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
