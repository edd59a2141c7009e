import type { RedactionTask } from "./redaction-worker.ts";

/** Longest time that patterns may take, in milliseconds. */
const longest = 1000;

/**
 * Redacts texts in a worker, which can be ended when a pattern takes too long: nothing else can interrupt a regular expression. Gives null
 * then, and where another text came before it was done.
 */
export function createRedactionWorker(): (text: string, patterns: readonly string[]) => Promise<string | null> {
  let running: RunningWorker | null = null;
  let giveUp: (() => void) | null = null;
  return (text, patterns) => {
    giveUp?.();
    return new Promise((resolve, reject) => {
      running ??= startWorker();
      const { worker, ready } = running;
      let timer: ReturnType<typeof setTimeout> | undefined;
      const settle = (): void => {
        clearTimeout(timer);
        worker.removeEventListener("message", answer);
        worker.removeEventListener("error", fail);
        giveUp = null;
      };
      const answer = ({ data }: MessageEvent<string | null>): void => {
        if (data === null) return;
        settle();
        resolve(data);
      };
      const end = (): void => {
        settle();
        worker.terminate();
        running = null;
      };
      giveUp = () => {
        end();
        resolve(null);
      };
      const fail = ({ message }: ErrorEvent): void => {
        end();
        reject(new Error(message));
      };
      worker.addEventListener("error", fail);
      worker.addEventListener("message", answer);
      void ready.then(() => {
        if (running?.worker !== worker) return;
        timer = setTimeout(() => giveUp?.(), longest);
        worker.postMessage({ text, patterns } satisfies RedactionTask);
      });
    });
  };
}

interface RunningWorker {
  readonly worker: Worker;
  /** Its script runs. */
  readonly ready: Promise<unknown>;
}

function startWorker(): RunningWorker {
  const worker = new Worker(new URL("./redaction-worker.ts", import.meta.url), { type: "module" });
  const ready = new Promise((resolve) => worker.addEventListener("message", resolve, { once: true }));
  return { worker, ready };
}
