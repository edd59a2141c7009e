import { fileURLToPath } from "node:url";
import { findProgram } from "../../support/ensure-lab-software.ts";
import type { LabServer } from "./lab-server.ts";
import { makeFolder, startProgram } from "./program.ts";

function start(name: string, file: string): Promise<LabServer> {
  const script = fileURLToPath(new URL(file, import.meta.url));
  return startProgram({ command: findProgram("python3"), args: ["-u", script], folder: makeFolder(name) });
}

/** A server of the Python package `websockets`. */
export function startPythonWebsockets(): Promise<LabServer> {
  return start("websockets", "python-websockets.py");
}

/** A server of the Python package `aiohttp`. */
export function startAiohttp(): Promise<LabServer> {
  return start("aiohttp", "aiohttp-server.py");
}
