import { crx, type ManifestV3Export } from "@crxjs/vite-plugin";
import { defineConfig } from "vitest/config";
import manifest from "./manifest.json" with { type: "json" };
import packageJson from "./package.json" with { type: "json" };

const { version } = packageJson;

/** The manifest of one browser. The version lives in package.json alone. */
function manifestFor(browser: "chrome" | "firefox"): object {
  const stamped = { ...manifest, version };
  if (browser === "chrome") return stamped;
  // Firefox knows no `externally_connectable` and has no way in for pages; other extensions find no listener.
  const { minimum_chrome_version: _, externally_connectable: __, background, permissions, ...rest } = stamped;
  return {
    ...rest,
    // The status of handshakes. It needs no host permission beside the content scripts' own.
    permissions: [...permissions, "webRequest"],
    background: { scripts: [background.service_worker], type: "module" },
    browser_specific_settings: {
      gecko: {
        id: "whyclosed@whyclosed.example",
        strict_min_version: "140.0",
        data_collection_permissions: { required: ["none"] },
      },
    },
  };
}

export default defineConfig(({ mode }) => {
  const browser = mode === "firefox" ? "firefox" : "chrome";
  const building = mode === "chrome" || mode === "firefox";
  return {
    plugins: building ? [crx({ manifest: manifestFor(browser) as ManifestV3Export, browser })] : [],
    define: {
      // The pseudo-language shows what is not translated, and what is cut off.
      __PSEUDO__: JSON.stringify(process.env["PSEUDO"] === "1"),
      __VERSION__: JSON.stringify(version),
      __BROWSER__: JSON.stringify(browser === "firefox" ? "firefox" : "chromium"),
    },
    build: {
      outDir: process.env["PSEUDO"] === "1" ? "dist/pseudo" : `dist/${browser}`,
      emptyOutDir: true,
      target: browser === "firefox" ? "firefox140" : "chrome120",
      modulePreload: false,
      rollupOptions: { input: { panel: "src/panel/panel.html" } },
    },
    test: {
      projects: [
        // A busy machine takes long over what tries thousands of inputs.
        { extends: true, test: { name: "unit", include: ["test/unit/**/*.test.ts"], testTimeout: 60_000 } },
        {
          extends: true,
          test: {
            name: "ui",
            include: ["test/ui/**/*.test.tsx", "test/ui/**/*.test.ts"],
            environment: "happy-dom",
            // A busy machine draws a long list slowly.
            testTimeout: 30_000,
          },
        },
        {
          extends: true,
          test: { name: "invariants", include: ["test/invariants/**/*.test.ts"], testTimeout: 60_000 },
        },
        { extends: true, test: { name: "bench", include: [], benchmark: { include: ["test/bench/**/*.bench.ts"] } } },
        {
          extends: true,
          test: {
            name: "e2e",
            include: ["test/e2e/**/*.test.ts"],
            testTimeout: 120_000,
            hookTimeout: 120_000,
            fileParallelism: false,
          },
        },
      ],
    },
  };
});
