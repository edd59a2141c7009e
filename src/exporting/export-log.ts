import type { LogSentences } from "../export/describe-record.ts";
import type { ExportableLog } from "../log/log-store.ts";
import type { ExportRequest, Following } from "./export-request.ts";
import { runInWorker } from "./run-in-worker.ts";
import { writeFile } from "./write-file.ts";

/** A log that no worker can read, with the sentences in the language of the request. */
export interface LogHere {
  readonly log: ExportableLog;
  readonly text: LogSentences;
}

/**
 * Makes a file of the log. `here`: the log where it is not in the database that all tabs share, and what is then written in this page.
 * Rejects with what went wrong, or with the reason of the abort; nothing runs on then.
 */
export function exportLog(request: ExportRequest, following: Following & { readonly here?: LogHere }): Promise<Blob> {
  const { here } = following;
  if (here) return writeFile(here.log, request, here.text, { ...following, giveWay: createTurns() });
  return exportInWorker(request, following);
}

function exportInWorker(request: ExportRequest, following: Following): Promise<Blob> {
  return runInWorker(startWorker, request, following);
}

const startWorker = (): Worker => new Worker(new URL("./export-worker.ts", import.meta.url), { type: "module" });

/** Longest time in milliseconds that an export in the page keeps it from answering. */
const longestTurn = 10;

/** Returns a function that waits for another task when its turn is over. */
function createTurns(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < longestTurn) return;
    await new Promise((resolve) => void setTimeout(resolve));
    since = performance.now();
  };
}
