import { resolve } from "node:path";
import { build } from "vite";

/** The clients and their libraries in one script, as a page of today would have them. */
export async function bundleClients(): Promise<string> {
  const built = await build({
    configFile: false,
    root: import.meta.dirname,
    logLevel: "error",
    // sockjs-client expects Node's name of the global object.
    define: { global: "globalThis" },
    build: {
      write: false,
      minify: false,
      rollupOptions: { input: resolve(import.meta.dirname, "clients/all.js"), output: { format: "iife" } },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !("output" in output)) throw new Error("Vite built nothing.");
  const [script] = output.output;
  return script.code;
}
