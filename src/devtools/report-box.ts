import { type HandshakeReport, mostReports, type SettledReports } from "../socket/handshake-report.ts";

/** Reports on their way to the background. */
export interface ReportBox {
  /** Takes reports in the order in which the sockets ended. */
  add(report: HandshakeReport): void;
}

/** Hands reports over, the last `fresh` of which have only just come. Resolves with which are settled; rejects where it should be tried again. */
export type OfferReports = (reports: readonly HandshakeReport[], fresh: number) => Promise<SettledReports>;

/** How long a report waits for others that could be taken for it, and for its record, in milliseconds. */
const firstWait = 300;
/** The longest wait until reports are offered again, in milliseconds. */
const longestWait = 5000;
/** How long an answer may take before the offer is made again, in milliseconds. A worker that is being stopped may never answer. */
const longestAnswer = 3000;
/** How long the record of a report may take, in milliseconds. */
const patience = 30_000;
/** How long a report is kept for a background that is stopped again and again, and so never answers, in milliseconds. */
const longestPatience = 60_000;

interface Waiting {
  readonly report: HandshakeReport;
  /** By the clock that is never set back. */
  readonly since: number;
}

/**
 * Keeps reports until the background has said that they are settled: attached to their record, or of no use. Its process may die at any
 * moment, so what has no answer is offered again; a report whose record does not come is given up.
 */
export function createReportBox(offer: OfferReports): ReportBox {
  let waiting: Waiting[] = [];
  let wait = firstWait;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** When the next offer is made. */
  let due = Infinity;
  let underWay = false;
  let answered = true;

  const schedule = (delay: number): void => {
    if (underWay || performance.now() + delay >= due) return;
    clearTimeout(timer);
    due = performance.now() + delay;
    timer = setTimeout(() => void offerAll(), delay);
  };

  const offerAll = async (): Promise<void> => {
    due = Infinity;
    const now = performance.now();
    waiting = waiting.filter(({ since }) => now - since < (answered ? patience : longestPatience));
    const fresh = waiting.filter(({ since }) => now - since < firstWait).length;
    if (waiting.length > fresh || waiting.some(({ report }) => report.worker)) {
      underWay = true;
      const offered = waiting.map(({ report }) => report);
      const ids = await settledOf(offered, fresh);
      underWay = false;
      answered = ids !== null;
      const settled = new Set(ids);
      waiting = waiting.filter(({ report }) => !settled.has(report.id));
      // Without an answer nobody has looked for the records yet.
      const isNew = !answered || settled.size > 0 || waiting.length > offered.length;
      wait = isNew ? firstWait : Math.min(longestWait, wait * 2);
    }
    if (waiting.length > 0) schedule(fresh > 0 ? firstWait : wait);
  };

  /** Null without an answer. */
  const settledOf = async (reports: readonly HandshakeReport[], fresh: number): Promise<readonly string[] | null> => {
    let late: ReturnType<typeof setTimeout> | undefined;
    const noAnswer = new Promise<null>((resolve) => {
      late = setTimeout(() => resolve(null), longestAnswer);
    });
    const answer = offer(reports, fresh).then(
      ({ ids }) => ids,
      () => null,
    );
    const ids = await Promise.race([answer, noAnswer]);
    clearTimeout(late);
    return ids;
  };

  return {
    add(report) {
      waiting = [...waiting, { report, since: performance.now() }].slice(-mostReports);
      wait = firstWait;
      // A socket in a worker waits for no record, and is left out while recording is paused: it goes at once.
      schedule(report.worker ? 0 : firstWait);
    },
  };
}
