import { realpathSync } from "node:fs";
import { resolve } from "node:path";
import { defineConfig } from "vite";
import packageJson from "../../package.json" with { type: "json" };

const repository = resolve(import.meta.dirname, "../..");

/** `npm run playground`: the panel on a plain page. */
export default defineConfig({
  root: import.meta.dirname,
  // A file that is missing is missing, not the first page.
  appType: "mpa",
  publicDir: resolve(repository, "public"),
  cacheDir: resolve(repository, "output/playground"),
  define: {
    __PSEUDO__: "false",
    __VERSION__: JSON.stringify(packageJson.version),
    __BROWSER__: JSON.stringify("chromium"),
  },
  // All that the panel imports are modules already. Bundling them on first sight would reload the page in the middle of its start.
  optimizeDeps: { noDiscovery: true },
  server: { fs: { allow: [repository, realpathSync(resolve(repository, "node_modules"))] } },
});
