import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** Programs of the system that `npm run accuracy` lets the browser talk to. */
export type LabProgram = "nginx" | "haproxy" | "python3";

const programs: readonly LabProgram[] = ["nginx", "haproxy", "python3"];
const pythonPackages = ["websockets", "aiohttp"] as const;
const debianPackages = ["nginx", "haproxy", "python3-websockets", "python3-aiohttp"];

/** Debian keeps servers where only root's PATH looks; its Python packages belong to its own Python. */
const usualFolders = ["/usr/sbin", "/usr/local/sbin", "/usr/bin"];

function installedProgram(name: LabProgram): string | undefined {
  const fromPath = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  const folders = name === "python3" ? ["/usr/bin", ...fromPath] : [...fromPath, ...usualFolders];
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

function missing(): string[] {
  const python = installedProgram("python3");
  const hasPackage = (name: string): boolean =>
    python !== undefined && spawnSync(python, ["-c", `import ${name}`], { stdio: "ignore" }).status === 0;
  return [
    ...programs.filter((name) => installedProgram(name) === undefined),
    ...pythonPackages.filter((name) => !hasPackage(name)).map((name) => `the Python package ${name}`),
  ];
}

function runApt(...words: string[]): void {
  const { status } = spawnSync("apt-get", words, {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
  if (status !== 0) throw new Error(`"apt-get ${words.join(" ")}" failed with status ${status}.`);
}

/**
 * Makes sure that the lab's servers are there. What is missing is installed with apt-get, if this process is root on such a system;
 * anywhere else an Error says what to do.
 */
export function ensureLabSoftware(): void {
  if (missing().length === 0) return;
  if (process.getuid?.() === 0 && spawnSync("apt-get", ["--version"]).status === 0) {
    console.log(`Installing ${debianPackages.join(", ")} with apt-get, since the lab needs them.`);
    runApt("update", "-q");
    runApt("install", "-y", "-q", "--no-install-recommends", ...debianPackages);
  }
  const left = missing();
  if (left.length > 0)
    throw new Error(
      `The lab lacks ${left.join(", ")}. Install nginx, HAProxy and Python 3 with the packages websockets and aiohttp; on Debian ` +
        `or Ubuntu: apt-get install ${debianPackages.join(" ")}.`,
    );
}

/** The path of an installed program. Throws an Error that says what to do when there is none. */
export function findProgram(name: LabProgram): string {
  const path = installedProgram(name);
  if (path === undefined) throw new Error(`No ${name} was found on this machine. Install it, and run this again.`);
  return path;
}
