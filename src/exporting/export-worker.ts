import { createIndexedLogStore } from "../log/indexed-log-store.ts";
import type { ExportProgress } from "../export/stream-log.ts";
import { chooseLanguage } from "../text/choose-language.ts";
import { loadText } from "../text/load-text.ts";
import type { ExportRequest } from "./export-request.ts";
import { writeFile } from "./write-file.ts";

/** What the worker answers to a request: how far it is, any number of times, and in the end the file, or what went wrong. */
export type WorkerAnswer =
  | { readonly kind: "progress"; readonly progress: ExportProgress }
  | { readonly kind: "done"; readonly file: Blob }
  | { readonly kind: "failed"; readonly error: unknown };

const answer = (message: WorkerAnswer): void => postMessage(message);

addEventListener("message", ({ data: request }: MessageEvent<ExportRequest>) => {
  void (async () => {
    try {
      const text = await loadText(chooseLanguage(request.language, []));
      const onProgress = (progress: ExportProgress): void => answer({ kind: "progress", progress });
      answer({ kind: "done", file: await writeFile(createIndexedLogStore(), request, text, { onProgress }) });
    } catch (error) {
      answer({ kind: "failed", error });
    }
  })();
});
