/** What a worker answers to its one task: how far it is, any number of times, and in the end what came of it, or what went wrong. */
export type WorkerAnswer<Progress, Result> =
  | { readonly kind: "progress"; readonly progress: Progress }
  | { readonly kind: "done"; readonly result: Result }
  | { readonly kind: "failed"; readonly error: unknown };

/** How a task is followed and ended. */
interface WorkerFollowing<Progress> {
  /** Its abort ends the worker. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

/** Gives a worker its one task, and ends it after that. Rejects with what went wrong, or with the reason of the abort. */
export function runInWorker<Progress, Result>(
  start: () => Worker,
  task: unknown,
  { signal, onProgress }: WorkerFollowing<Progress>,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const worker = start();
    const end = (): void => {
      signal?.removeEventListener("abort", abort);
      worker.terminate();
    };
    const abort = (): void => {
      end();
      reject(signal?.reason);
    };
    signal?.addEventListener("abort", abort);
    worker.addEventListener("message", ({ data }: MessageEvent<WorkerAnswer<Progress, Result>>) => {
      if (data.kind === "progress") return onProgress?.(data.progress);
      end();
      if (data.kind === "done") resolve(data.result);
      else reject(data.error);
    });
    // Its script was not found, or does not run.
    worker.addEventListener("error", ({ message }) => {
      end();
      reject(new Error(message));
    });
    worker.postMessage(task);
  });
}
