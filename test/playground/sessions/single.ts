import type { LogEntryBody } from "../../../src/log/log-store.ts";
import { closedBy, failed, lost, openPage } from "./scripted-page.ts";

const app = "https://app.example.com/dashboard";

/** A page without an end. */
export const empty = (start: number): LogEntryBody[] => [openPage(app, start, "empty").navigation];

/** One 1006 after 60 s of silence: enough to know the time-out of what stands before the server, not enough to be sure. */
export function oneLost(start: number): LogEntryBody[] {
  const page = openPage(app, start, "lost");
  const life = { url: "wss://api.example.com/live?token=4f9c2b", openFor: 83_412, silentFor: 60_012 };
  return [page.navigation, page.ended({ ...life, endedAt: start + 84_230, ending: lost })];
}

/** Ends, and what was left out of the log between them, for each reason. */
export function dropped(start: number): LogEntryBody[] {
  const page = openPage(app, start, "dropped");
  const end = (after: number): LogEntryBody =>
    page.ended({ url: "wss://api.example.com/live", endedAt: start + after, openFor: 900, ending: closedBy(1011) });
  const left = (after: number, why: "capacity" | "paused" | "rate" | "malformed" | "too-large" | "undelivered") =>
    ({ kind: "dropped", at: start + after, count: after % 97, why }) as const;
  return [
    page.navigation,
    end(2000),
    left(3001, "rate"),
    left(3002, "rate"),
    end(4000),
    left(5003, "paused"),
    end(6000),
    left(7004, "malformed"),
    left(7005, "too-large"),
    end(8000),
    left(9006, "undelivered"),
    left(10_007, "capacity"),
  ];
}

/** A page that was left: all its ends stand before the navigation. */
export function earlierPage(start: number): LogEntryBody[] {
  const before = openPage(app, start, "before");
  const after = openPage("https://app.example.com/settings", start + 60_000, "after");
  const ends = [closedBy(1000), closedBy(1008, "policy"), lost, failed].map((ending, index) =>
    before.ended({
      url: "wss://api.example.com/live",
      endedAt: start + 5000 + index * 9000,
      openFor: ending.ending === "failed" ? null : 4000,
      ending,
    }),
  );
  return [before.navigation, ...ends, after.navigation];
}
