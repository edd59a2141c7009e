import { fileURLToPath } from "node:url";
import { build, type Rolldown } from "vite";

const [bundle] = (await build({
  configFile: false,
  logLevel: "silent",
  build: {
    write: false,
    lib: { entry: fileURLToPath(new URL("log-in-browser.ts", import.meta.url)), formats: ["iife"], name: "logOfTest" },
  },
})) as Rolldown.RolldownOutput[];
const script = bundle?.output[0].code;
if (script === undefined) throw new Error("The log's code was not bundled.");

/** An expression, for the extension's background or one of its pages, that does something with the log: `call` is one of `log-in-browser.ts`. */
export const inLog = (call: string): string =>
  `(globalThis.logOfTest ??= (() => { ${script}; return logOfTest; })()).${call}`;
