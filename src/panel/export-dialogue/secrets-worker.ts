import { createIndexedLogStore } from "../../log/indexed-log-store.ts";
import type { FoundKind } from "../../socket/redact.ts";
import type { RecordProgress } from "./export-request.ts";
import { findSecrets, type SecretSearch } from "./find-secrets.ts";

/** What the worker answers to a search: how far it is, any number of times, and in the end what it found, or what went wrong. */
export type SecretsAnswer =
  | { readonly kind: "progress"; readonly progress: RecordProgress }
  | { readonly kind: "done"; readonly found: readonly FoundKind[] }
  | { readonly kind: "failed"; readonly error: unknown };

const answer = (message: SecretsAnswer): void => postMessage(message);

addEventListener("message", ({ data }: MessageEvent<SecretSearch>) => {
  findSecrets(createIndexedLogStore(), data, (progress) => answer({ kind: "progress", progress })).then(
    (found) => answer({ kind: "done", found }),
    (error: unknown) => answer({ kind: "failed", error }),
  );
});
