import { fileURLToPath } from "node:url";
import type { LabServer } from "./lab-server.ts";
import { makeFolder, startProgram } from "./program.ts";

/** A `ws` server in a process that kills itself at the first message. */
export function startNodeWsToKill(): Promise<LabServer> {
  const script = fileURLToPath(new URL("node-ws-process.mjs", import.meta.url));
  return startProgram({ command: process.execPath, args: [script], folder: makeFolder("node-ws") });
}
