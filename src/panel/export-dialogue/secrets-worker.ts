import type { WorkerAnswer } from "../../exporting/run-in-worker.ts";
import { createIndexedLogStore } from "../../log/indexed-log-store.ts";
import type { FoundKind } from "../../socket/redact.ts";
import type { RecordProgress } from "./export-request.ts";
import { findSecrets, type SecretSearch } from "./find-secrets.ts";

const answer = (message: WorkerAnswer<RecordProgress, readonly FoundKind[]>): void => postMessage(message);

addEventListener("message", ({ data }: MessageEvent<SecretSearch>) => {
  findSecrets(createIndexedLogStore(), data, (progress) => answer({ kind: "progress", progress })).then(
    (result) => answer({ kind: "done", result }),
    (error: unknown) => answer({ kind: "failed", error }),
  );
});
