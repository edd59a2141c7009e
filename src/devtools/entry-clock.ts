import type { NetworkEntry } from "./network-entry.ts";

/** When the socket of an entry started and ended. Milliseconds since the Unix epoch. */
export interface EntryTimes {
  /** Null where the request never went out. */
  readonly startedAt: number | null;
  readonly endedBetween: readonly [earliest: number, latest: number];
}

/** One moment, as the devtools page reads it on both clocks. */
export interface Arrival {
  readonly wall: number;
  readonly monotonic: number;
}

/** An entry's own times agree with what the page sees within 3 ms (Chromium 156). */
const precision = 25;
/** How late an entry may come without its own times being in doubt: the wall clock may have been set, or the machine asleep. */
const longestDelay = 1000;
/** How long an entry is under way; 2 to 60 ms were seen. */
const usualDelay = 500;

/** Reads the times of entries as they arrive. */
export function createEntryClock(): (entry: NetworkEntry, arrival: Arrival) => EntryTimes {
  /** The least that this page's clock was ahead of the browser's when an entry came. */
  let leastLead = Infinity;

  return ({ startedDateTime, time }, { wall, monotonic }) => {
    const started = Date.parse(startedDateTime);
    if (started > 0) {
      const ended = started + time;
      const agrees = ended <= wall + precision && ended >= wall - longestDelay;
      return {
        startedAt: started,
        endedBetween: agrees ? [ended - precision, ended + precision] : [wall - usualDelay, wall + precision],
      };
    }
    // A request that never went out has no start, and its time is the browser's own clock: it tells what came later than usual.
    const lead = monotonic - time;
    leastLead = Math.min(leastLead, lead);
    const ended = wall - (lead - leastLead);
    return { startedAt: null, endedBetween: [ended - usualDelay, ended + precision] };
  };
}
