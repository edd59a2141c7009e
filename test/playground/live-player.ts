import { createEnds } from "./sessions/long-log.ts";
import { openPage } from "./sessions/scripted-page.ts";
import type { PlaygroundLog } from "./playground-log.ts";

/** As a relay delivers: what ends within this many milliseconds comes together. */
const deliveryTime = 100;

/** Adds `perSecond` ends to the log each second, until the returned function is called. A hidden tab catches up when it is shown. */
export function playLive(log: PlaygroundLog, perSecond: number): () => void {
  const start = Date.now();
  const nextEnd = createEnds(openPage("https://app.example.com/dashboard", start - 3_600_000, `live${start}`));
  let added = 0;
  const timer = setInterval(() => {
    const now = Date.now();
    const due = Math.floor(((now - start) * perSecond) / 1000) - added;
    if (due <= 0) return;
    added += due;
    log.add(Array.from({ length: due }, () => ({ kind: "record", record: nextEnd(now) }) as const));
  }, deliveryTime);
  return () => clearInterval(timer);
}
