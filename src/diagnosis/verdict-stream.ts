import type { SocketRecord } from "../socket/socket-record.ts";
import { diagnose } from "./diagnose.ts";
import { createHistory, recentlyEnded, togetherIn } from "./history.ts";
import type { Verdict } from "./verdict.ts";

/** A record whose verdict no later record changes. */
export interface Diagnosed {
  readonly record: SocketRecord;
  readonly verdict: Verdict;
}

/** Diagnoses a log of any length record by record, each once; what it keeps does not grow with the log. */
export interface VerdictStream {
  /**
   * Takes the next record in the order of the log, and returns those that are settled by it, in the same order. `isAsked`: whether its own verdict is
   * wanted; one of which it is not is never returned, and explains others all the same.
   */
  add(record: SocketRecord, isAsked?: boolean): readonly Diagnosed[];
  /** There are no more: returns the rest. */
  end(): readonly Diagnosed[];
}

interface Waiting {
  readonly record: SocketRecord;
  readonly isAsked: boolean;
  readonly before: readonly SocketRecord[];
  /** How many records had come when one last changed its verdict, itself counted. */
  changedAt: number;
  /** Made where the history was about to forget what belongs to it. */
  verdict: Verdict | null;
}

/**
 * The verdicts are those of somebody who saw each record come, and made those anew that `History.add` named. Making each only once takes
 * what stood in the history when it was named last.
 */
export function createVerdictStream(): VerdictStream {
  const history = createHistory();
  /** The latest records, twice as many as the history knows: as far back as one of those that wait may look. */
  let latest: SocketRecord[] = [];
  /** When each of them ended, on the wall clock. */
  let endedAt: number[] = [];
  /** How many came before the first of `latest`. */
  let forgotten = 0;
  const waiting = new Map<string, Waiting>();

  const settle = ({ record, isAsked, before, changedAt, verdict }: Waiting): readonly Diagnosed[] => {
    if (!isAsked) return [];
    if (verdict) return [{ record, verdict }];
    const end = changedAt - forgotten;
    const together = (): SocketRecord[] => togetherIn(latest, endedAt, record, Math.max(0, end - recentlyEnded), end);
    return [{ record, verdict: diagnose(record, { before: () => before, together }) }];
  };

  return {
    add(record, isAsked = true) {
      const changed = history.add(record);
      latest.push(record);
      endedAt.push(record.ended.wall);
      const count = forgotten + latest.length;
      for (const { id } of changed) {
        const one = waiting.get(id);
        if (one) one.changedAt = count;
      }
      const before = isAsked ? history.before(record) : [];
      waiting.set(record.id, { record, isAsked, before, changedAt: count, verdict: null });
      if (waiting.size <= recentlyEnded) return [];
      const [oldest] = waiting.values();
      if (!oldest) return [];
      waiting.delete(oldest.record.id);
      // The history has just let it go, and sees it as one of long ago.
      if (oldest.isAsked && oldest.changedAt === count) oldest.verdict = diagnose(oldest.record, history);
      const settled = settle(oldest);
      if (latest.length > 2 * recentlyEnded + trimStep) {
        latest = latest.slice(trimStep);
        endedAt = endedAt.slice(trimStep);
        forgotten += trimStep;
      }
      return settled;
    },
    end() {
      const rest = [...waiting.values()].flatMap(settle);
      waiting.clear();
      return rest;
    },
  };
}

/** Records that are forgotten at once. */
const trimStep = 100;
