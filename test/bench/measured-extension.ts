import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { build } from "vite";

/** A copy of the extension with a probe in its panel, and beside it the naive list and a page that exports. */
export interface MeasuredExtension {
  readonly folder: string;
  remove(): void;
}

/** The path of the naive list in the measured extension. */
export const naivePage = "naive/naive-list.html";
/** The path of the page that exports (`export-page.ts`). */
export const exportPage = "naive/export-page.html";

const here = import.meta.dirname;

/** Builds what is measured. `readable`: with names in its code, for profiles, and slower for it. */
export async function prepareExtension(readable: boolean): Promise<MeasuredExtension> {
  const built = readable ? "output/bench/readable" : "dist/chrome";
  if (readable || !existsSync(join(built, "manifest.json"))) {
    const words = ["vite", "build", "--mode", "chrome", "--outDir", built, ...(readable ? ["--minify", "false"] : [])];
    const { status } = spawnSync("npx", words, { stdio: ["ignore", "ignore", "inherit"] });
    if (status !== 0) throw new Error("The extension could not be built.");
  }
  const folder = mkdtempSync(join(tmpdir(), "whyclosed-bench-"));
  cpSync(built, folder, { recursive: true });
  await build({
    configFile: false,
    root: here,
    base: "./",
    logLevel: "error",
    define: { __PSEUDO__: "false", __VERSION__: '"bench"', __BROWSER__: '"chromium"' },
    worker: { format: "es" },
    build: {
      outDir: join(folder, "naive"),
      modulePreload: false,
      rollupOptions: { input: [resolve(here, "naive-list.html"), resolve(here, "export-page.html")] },
    },
  });
  cpSync(join(here, "probe.js"), join(folder, "probe.js"));
  for (const page of ["src/panel/panel.html", naivePage]) {
    const path = join(folder, page);
    writeFileSync(path, readFileSync(path, "utf8").replace("<head>", `<head><script src="/probe.js"></script>`));
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
