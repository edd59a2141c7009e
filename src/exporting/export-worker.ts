import { createIndexedLogStore } from "../log/indexed-log-store.ts";
import type { ExportProgress } from "../export/stream-log.ts";
import { chooseLanguage } from "../text/choose-language.ts";
import { loadText } from "../text/load-text.ts";
import type { ExportRequest } from "./export-request.ts";
import type { WorkerAnswer } from "./run-in-worker.ts";
import { writeFile } from "./write-file.ts";

const answer = (message: WorkerAnswer<ExportProgress, Blob>): void => postMessage(message);

addEventListener("message", ({ data: request }: MessageEvent<ExportRequest>) => {
  void (async () => {
    try {
      const text = await loadText(chooseLanguage(request.language, []));
      const onProgress = (progress: ExportProgress): void => answer({ kind: "progress", progress });
      answer({ kind: "done", result: await writeFile(createIndexedLogStore(), request, text, { onProgress }) });
    } catch (error) {
      answer({ kind: "failed", error });
    }
  })();
});
