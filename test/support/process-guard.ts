import { spawn } from "node:child_process";
import { mkdtempSync, mkdirSync } from "node:fs";
import { rm } from "node:fs/promises";
import { Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A temporary folder for one run of a browser. */
export interface Workspace {
  readonly folder: string;
  readonly profile: string;
  readonly downloads: string;
}

export function makeWorkspace(name: string): Workspace {
  const folder = mkdtempSync(join(tmpdir(), `whyclosed-${name}-`));
  const workspace = { folder, profile: join(folder, "profile"), downloads: join(folder, "downloads") };
  mkdirSync(workspace.profile);
  mkdirSync(workspace.downloads);
  return workspace;
}

export async function removeFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}

/** What `start` makes, or its error once the workspace is removed. */
export async function startIn<T>(workspace: Workspace, start: () => Promise<T>): Promise<T> {
  try {
    return await start();
  } catch (error) {
    await removeFolder(workspace.folder);
    throw error;
  }
}

/** Ends a browser with all the processes that it started. Does nothing when they are gone. */
export function killTree(pid: number): void {
  for (const target of process.platform === "win32" ? [pid] : [-pid, pid]) {
    try {
      process.kill(target, "SIGKILL");
    } catch {
      // Already gone.
    }
  }
}

// Runs in a process of its own: when the tests' process ends without closing its browser, however it ends, the pipe ends too.
const guard = `
  const [pid, folder] = [Number(process.argv[1]), process.argv[2]];
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => {});
  process.stdin.on("data", () => process.exit(0));
  process.stdin.on("end", () => {
    for (const target of process.platform === "win32" ? [pid] : [-pid, pid]) try { process.kill(target, "SIGKILL"); } catch {}
    try { require("node:fs").rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 }); } catch {}
  });
  process.stdin.resume();
`;

/**
 * Watches over a browser: should this process die without closing it, even by SIGKILL, the browser's processes are ended and
 * the folder is removed. Returns the function that ends the watch.
 */
export function guardProcess(pid: number, folder: string): () => void {
  const watcher = spawn(process.execPath, ["-e", guard, String(pid), folder], {
    stdio: ["pipe", "ignore", "ignore"],
    detached: true,
  });
  watcher.unref();
  if (watcher.stdin instanceof Socket) watcher.stdin.unref();
  watcher.stdin.on("error", () => undefined);
  return () => {
    watcher.stdin.end("closed");
  };
}
