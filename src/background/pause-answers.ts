import { createRateLimit } from "../socket/rate-limit.ts";

/** Sockets that open: so many at once, and so many a second, are told of without a pause. */
const burst = 100;
const perSecond = 2;
/** Length of a pause, in milliseconds: shorter than a browser lets a background idle. */
const pauseTime = 10_000;
/** For so long after a failure there is no pause, in milliseconds. */
const troubleTime = 30_000;

/** Tells when to listen to the browser's answers, each of which costs the opening of a socket time. */
export interface AnswerPause {
  /** A socket has opened. */
  readonly opened: () => void;
  /** A handshake has failed. */
  readonly failed: () => void;
}

/**
 * Answers are listened to as long as sockets open in ordinary numbers, or a handshake has failed lately. While hundreds open and nothing
 * fails, which says nothing new, `stop` is called, and after a while, or at the first failure, `start`. At first they are taken to be listened to.
 */
export function createAnswerPause(start: () => void, stop: () => void): AnswerPause {
  const mayAsk = createRateLimit(burst, perSecond);
  let pause: ReturnType<typeof setTimeout> | undefined;
  let failedAt = -Infinity;
  const resume = (): void => {
    if (pause === undefined) return;
    clearTimeout(pause);
    pause = undefined;
    start();
  };
  return {
    opened() {
      const now = performance.now();
      if (mayAsk(now) || pause !== undefined || now - failedAt < troubleTime) return;
      pause = setTimeout(resume, pauseTime);
      stop();
    },
    failed() {
      failedAt = performance.now();
      resume();
    },
  };
}
