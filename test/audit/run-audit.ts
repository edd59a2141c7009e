import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { type AuditVerdict, judgeAudit } from "./judge-audit.ts";
import { readAdvisories } from "./read-advisories.ts";
import { shippedPackages } from "./shipped-packages.ts";

/** Longest time that the registry may take, in milliseconds. */
const patience = 60_000;

/** Asks the registry for known advisories of all packages in the lock file. Never throws. */
export function runAudit(): AuditVerdict {
  try {
    const { stdout } = spawnSync("npm", ["audit", "--json"], {
      encoding: "utf8",
      timeout: patience,
      shell: process.platform === "win32",
    });
    const advisories = readAdvisories(readFileSync("docs/advisories.md", "utf8"));
    const shipped = shippedPackages(readFileSync("package-lock.json", "utf8"));
    return judgeAudit(stdout ?? "", advisories, shipped, new Date().toISOString().slice(0, 10));
  } catch (error) {
    return { passed: false, words: error instanceof Error ? error.message : String(error) };
  }
}
