import type { FoundKind } from "../../socket/redact.ts";
import type { Following } from "./export-request.ts";
import type { SecretSearch } from "./find-secrets.ts";
import type { SecretsAnswer } from "./secrets-worker.ts";

/** Looks for secrets in a worker: nothing else could interrupt a pattern of the user that never ends. */
export function findSecretsInWorker(
  search: SecretSearch,
  { signal, onProgress }: Following,
): Promise<readonly FoundKind[]> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const worker = new Worker(new URL("./secrets-worker.ts", import.meta.url), { type: "module" });
    const end = (): void => {
      signal.removeEventListener("abort", abort);
      worker.terminate();
    };
    const abort = (): void => {
      end();
      reject(signal.reason);
    };
    signal.addEventListener("abort", abort);
    worker.addEventListener("message", ({ data }: MessageEvent<SecretsAnswer>) => {
      if (data.kind === "progress") return onProgress(data.progress);
      end();
      if (data.kind === "done") resolve(data.found);
      else reject(data.error);
    });
    worker.addEventListener("error", ({ message }) => {
      end();
      reject(new Error(message));
    });
    worker.postMessage(search);
  });
}
