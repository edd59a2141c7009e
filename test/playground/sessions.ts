import type { LogEntryBody } from "../../src/log/log-store.ts";
import { everyKind } from "./sessions/every-kind.ts";
import { hundredThousand, privateWindow } from "./sessions/long-log.ts";
import { deploy, idlePattern, patterns, storm } from "./sessions/patterns.ts";
import { timeOf } from "./sessions/scripted-page.ts";
import { dropped, earlierPage, empty, oneLost } from "./sessions/single.ts";

/** The scripted sessions by name: what the log of a tab would hold when the page was opened at `start` (milliseconds since the Unix epoch). */
export const sessions = {
  empty,
  oneLost,
  idlePattern,
  storm,
  deploy,
  patterns,
  everyKind,
  earlierPage,
  dropped,
  privateWindow,
  hundredThousand,
} as const satisfies Readonly<Record<string, (start: number) => LogEntryBody[]>>;

export type SessionName = keyof typeof sessions;

export const sessionNames = Object.keys(sessions) as SessionName[];

/** A session whose last entry was at `end` (milliseconds since the Unix epoch). */
export function sessionUntil(name: SessionName, end: number): LogEntryBody[] {
  const last = sessions[name](0).reduce((latest, entry) => Math.max(latest, timeOf(entry)), 0);
  return sessions[name](end - last);
}
