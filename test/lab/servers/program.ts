import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { guardProcess, killTree, removeFolder } from "../../support/process-guard.ts";
import { waitUntil, withTimeout } from "../../support/wait-until.ts";
import { accepts } from "../listen.ts";
import type { LabServer } from "./lab-server.ts";

/** A temporary folder for one program. */
export function makeFolder(name: string): string {
  return mkdtempSync(join(tmpdir(), `whyclosed-${name}-`));
}

/** A program that serves. */
export interface Program {
  readonly command: string;
  readonly args: readonly string[];
  /** The folder from `makeFolder`, removed when the program has ended. */
  readonly folder: string;
  /** The port that it was told to listen on. Without one, its first line on standard output is the port. */
  readonly port?: number;
}

/**
 * Starts a program in a process of its own and waits until it accepts connections. The process ends with this one, however this one
 * ends. Rejects, with what the program printed, when it ends or accepts nothing within 10 s.
 */
export async function startProgram({ command, args, folder, port: told }: Program): Promise<LabServer> {
  const child = spawn(command, args, {
    stdio: ["ignore", "pipe", "pipe"],
    cwd: folder,
    detached: process.platform !== "win32",
  });
  const output = gather(child);
  const exited = new Promise<void>((resolve) => {
    child.once("exit", () => resolve());
    child.once("error", () => resolve());
  });
  const { pid } = child;
  if (pid === undefined) {
    await removeFolder(folder);
    throw new Error(`${command} could not be started.`);
  }
  const endWatch = guardProcess(pid, folder);
  const kill = async (): Promise<void> => {
    // An id that has ended may be another process's by now.
    if (child.exitCode === null && child.signalCode === null) {
      killTree(pid);
    }
    await exited;
    endWatch();
    await removeFolder(folder);
  };
  const end = async (): Promise<void> => {
    child.kill("SIGTERM");
    await withTimeout(exited, 3000, "end of the program").catch(() => undefined);
    await kill();
  };
  try {
    const ready = waitUntil(
      async () => {
        const announced = told ?? output.announcedPort();
        return announced !== undefined && (await accepts(announced)) ? announced : undefined;
      },
      { what: `${command} to accept connections` },
    );
    const early = exited.then(() => {
      throw new Error(`${command} ended by itself.`);
    });
    const port = await Promise.race([ready, early]);
    let stopped: Promise<void> | undefined;
    return { port, stop: () => (stopped ??= end()) };
  } catch (error) {
    await kill();
    throw new Error(`${command} does not serve. It printed: ${output.text()}`, { cause: error });
  }
}

interface Output {
  text(): string;
  announcedPort(): number | undefined;
}

function gather(child: ChildProcess): Output {
  let all = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (data: Buffer) => {
      if (all.length < 20_000) {
        all += data.toString("utf8");
      }
    });
  }
  return {
    text: () => all.trim(),
    announcedPort: () => {
      const line = /^(\d+)\n/.exec(all)?.[1];
      return line === undefined ? undefined : Number(line);
    },
  };
}
