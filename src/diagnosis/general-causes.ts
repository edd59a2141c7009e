import type { CauseId } from "./cause-id.ts";
import type { Cause } from "./verdict.ts";

/** Causes that only say what kind of end it was, without a reason. Left out where a reason was found. */
const restated = new Set<CauseId>([
  "refused-by-browser",
  "handshake-failed",
  "tls-failed",
  "data-rejected-by-browser",
  "connection-lost",
  "closed-while-connecting",
  "page-closed",
]);

/** Causes that are the server's own word, without the reason behind it. They stay beside a reason. */
const serversWord = new Set<CauseId>([
  "server-finished",
  "server-going-away",
  "protocol-error-reported",
  "closed-without-code",
  "policy-refused",
  "server-error",
  "server-restarting",
  "not-signed-in",
  "server-waited-too-long",
  "library-code",
  "application-code",
  "undefined-code",
  "worker-socket",
]);

/** Causes that tell why an endpoint ends again and again. */
const repetitions = new Set<CauseId>([
  "retries-without-back-off",
  "accepted-then-rejected",
  "back-off-reset",
  "reconnects-twice",
]);

/** The cause names the kind of end, and another may give the reason. */
export const isGeneral = ({ id }: Cause): boolean => restated.has(id) || serversWord.has(id);

/** The cause says no more than what happened, which is told anyway. */
export const isRestated = ({ id }: Cause): boolean => restated.has(id);

export const isRepetition = ({ id }: Cause): boolean => repetitions.has(id);
