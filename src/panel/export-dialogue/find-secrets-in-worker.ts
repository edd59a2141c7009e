import { runInWorker } from "../../exporting/run-in-worker.ts";
import type { FoundKind } from "../../socket/redact.ts";
import type { Following } from "./export-request.ts";
import type { SecretSearch } from "./find-secrets.ts";

/** Looks for secrets in a worker: nothing else could interrupt a pattern of the user that never ends. */
export function findSecretsInWorker(search: SecretSearch, following: Following): Promise<readonly FoundKind[]> {
  return runInWorker(startWorker, search, following);
}

const startWorker = (): Worker => new Worker(new URL("./secrets-worker.ts", import.meta.url), { type: "module" });
