import { leftBehindKey } from "../../src/socket/delivery.ts";
import type { TestPage } from "../support/browser-under-test.ts";
import { logEntries, type Session } from "./session.ts";

/** A record of the run's sockets, as far as it is accounted for. */
interface Accounted {
  readonly sequence: number;
  readonly tabId: number;
  readonly id: string;
  /** Which document made the socket, and which of its sockets it was. */
  readonly document: string;
  readonly index: number;
  readonly ending: string;
  /** By the document's own clock. */
  readonly endedAt: number;
  /** The status that the browser told of the handshake. */
  readonly status: number | null;
}

/** What the log holds of the run. */
export interface Account {
  readonly records: readonly Accounted[];
  readonly navigations: readonly { readonly sequence: number; readonly tabId: number }[];
  readonly dropped: Readonly<Record<string, number>>;
}

/** Each socket of a run has a URL that ends so. */
const socketName = String.raw`/[?]run-([a-z0-9]+)-(\d+)$/`;

const account = `${logEntries}.then((entries) => {
  const evidence = new Map(entries.flatMap(({ kind, recordId, handshake }) => (kind === "handshake" ? [[recordId, handshake]] : [])));
  const dropped = {};
  for (const { kind, why, count } of entries) if (kind === "dropped") dropped[why] = (dropped[why] ?? 0) + count;
  const records = entries.flatMap(({ kind, sequence, tabId, record }) => {
    const [, document, index] = (kind === "record" && ${socketName}.exec(record.url)) || [];
    if (document === undefined) return [];
    const { id, ending, ended } = record;
    return [{ sequence, tabId, id, document, index: Number(index), ending, endedAt: ended.monotonic, status: evidence.get(id)?.status ?? null }];
  });
  const navigations = entries.flatMap(({ kind, sequence, tabId }) => (kind === "navigation" ? [{ sequence, tabId }] : []));
  return { records, navigations, dropped };
})`;

/** What is on its way into the log on disk: left behind by pages, or held in memory. */
const waiting = `Promise.all([chrome.storage.local.get(null), chrome.storage.session.get(null)]).then(([local, session]) => ({
  leftBehind: Object.keys(local).filter((key) => key.startsWith("${leftBehindKey}")).length,
  held: Object.keys(session).filter((key) => key.startsWith("held ")).length,
}))`;

/**
 * Waits until the log has a record, or a count, of each socket that these documents have made, and returns its account. With a `status`,
 * each socket that failed must have it, too.
 */
export async function settledAccount(
  session: Session,
  made: ReadonlyMap<string, number>,
  status?: number,
): Promise<Account> {
  const { background } = session.browser;
  const total = [...made.values()].reduce((sum, count) => sum + count, 0);
  try {
    await background.waitFor(
      `${account}.then(({ records, dropped }) => {
        const sockets = new Set(records.map(({ document, index }) => document + " " + index)).size;
        const found = Object.values(dropped).reduce((sum, count) => sum + count, sockets);
        if (found < ${total}) throw new Error(sockets + " sockets of ${total}, and " + JSON.stringify(dropped));
        const without = records.filter(({ ending, status }) => ending === "failed" && status !== ${status ?? "status"}).length;
        if (without > 0) throw new Error(without + " that failed without their status");
        return true;
      })`,
      { what: `an account of ${total} ends`, timeout: 90_000 },
    );
  } catch (error) {
    const names = missing(await background.evaluate<Account>(account), made).join(", ");
    const onTheWay = JSON.stringify(await background.evaluate(waiting));
    throw new Error(`Missing: ${names}; on the way: ${onTheWay}.`, { cause: error });
  }
  return background.evaluate<Account>(account);
}

/**
 * Prepares a page for a run: two frames, and in each of the three documents a function that makes sockets end. A document tells what it
 * has made in the storage of the site when it is left.
 */
const prepared = `(async () => {
  const install = () => {
    const id = Math.random().toString(36).slice(2);
    let made = 0;
    let isLeft = false;
    addEventListener("pagehide", () => {
      isLeft = true;
      localStorage.setItem("made " + id, made);
    });
    const urlOf = (path) => "ws://" + location.host + "/ws/" + path + "?run-" + id + "-" + made++;
    const untilClosed = (path) => new Promise((resolve) => {
      new WebSocket(urlOf(path)).addEventListener("close", resolve);
    });
    /** Some sockets that the server closes, and twice as many whose constructor throws. */
    const endSockets = async (count) => {
      const real = [];
      for (let left = count; left > 0 && !isLeft; left--) {
        if (left % 3 === 0) real.push(untilClosed("close-1011"));
        else try { new WebSocket("ws://[" + urlOf("")); } catch {}
        if (left % 6 === 0) await Promise.all(real);
      }
      await Promise.all(real);
    };
    const refuse = () => void untilClosed("status-403");
    const hold = () => void new WebSocket(urlOf("echo"));
    window.run = { id, made: () => made, endSockets, refuse, hold };
  };
  const frames = await Promise.all([1, 2].map(() => new Promise((resolve) => {
    const frame = document.createElement("iframe");
    frame.src = "/blank";
    frame.onload = () => resolve(frame);
    document.body.append(frame);
  })));
  const realms = [window, ...frames.map(({ contentWindow }) => contentWindow)];
  for (const realm of realms) realm.eval("(" + install + ")()");
  window.runDocuments = () => realms.map(({ run }) => run);
  window.made = () => runDocuments().reduce((sum, { made }) => sum + made(), 0);
  await Promise.all(runDocuments().map(({ endSockets }) => endSockets(3)));
})()`;

/**
 * Makes what a tab shows now ready for a run: each relay has had an answer from then on, as long as nobody kills the background meanwhile.
 * One that never had any cannot know its tab.
 */
export async function prepare({ browser }: Session, page: TestPage): Promise<void> {
  await page.evaluate(prepared);
  // What is made once the last end is in the log is delivered after the answer to that.
  for (let ends = 2; ends > 0; ends--) {
    const made = await page.evaluate<[string, number][]>(`Promise.all(
      runDocuments().map(({ id, made, endSockets }) => endSockets(1).then(() => [id, made()])),
    )`);
    await browser.background.waitFor(
      `${account}.then(({ records }) => ${JSON.stringify(made)}.every(([id, count]) =>
        records.some(({ document, index }) => document === id && index === count - 1)))`,
      { what: "the last end of each document", timeout: 30_000 },
    );
  }
}

/** How many sockets each document has made: those that were left, as they said it, and those that are there. */
export async function madeBy(pages: readonly TestPage[], left: number): Promise<Map<string, number>> {
  const told = `(() => {
    const told = Object.entries(localStorage).filter(([key]) => key.startsWith("made "));
    return told.length >= ${left} && told.map(([key, count]) => [key.slice(5), Number(count)]);
  })()`;
  const [first] = pages;
  // A page may end in a process of its own, after the next one has begun.
  const ofLeft = (await first?.waitFor<[string, number][]>(told, { what: `the counts of ${left} documents` })) ?? [];
  const present = await Promise.all(
    pages.map((page) => page.evaluate<[string, number][]>("runDocuments().map(({ id, made }) => [id, made()])")),
  );
  return new Map([...ofLeft, ...present.flat()]);
}

const nameOf = ({ document, index }: Accounted): string => `${document} ${index}`;

/** Sockets that were made and have no record. */
export function missing({ records }: Account, made: ReadonlyMap<string, number>): string[] {
  const recorded = new Set(records.map(nameOf));
  return [...made].flatMap(([document, count]) =>
    Array.from({ length: count }, (_, index) => `${document} ${index}`).filter((name) => !recorded.has(name)),
  );
}

/**
 * Sockets with two records. A page that is left may live on for some milliseconds, and see a socket end that was recorded as abandoned:
 * that is none.
 */
export function doubled({ records }: Account): string[] {
  const abandoned = new Set(records.filter(({ ending }) => ending === "abandoned").map(nameOf));
  const names = records.filter((record) => record.ending === "abandoned" || !abandoned.has(nameOf(record))).map(nameOf);
  return names.filter((name, place) => names.indexOf(name) < place);
}

/** Records that stand before one of the same document and kind that ended earlier. */
export function outOfOrder({ records }: Account): Accounted[] {
  const latest = new Map<string, number>();
  return records.filter(({ document, ending, endedAt }) => {
    const key = `${document} ${ending}`;
    const before = latest.get(key) ?? 0;
    latest.set(key, Math.max(before, endedAt));
    return endedAt < before;
  });
}

/** Documents whose records stand on both sides of a mark that their tab went to another page, with how those behind it ended. */
export function onTwoPages({ records, navigations }: Account): string[] {
  const pageOf = ({ tabId, sequence }: Accounted): number =>
    navigations.filter((mark) => mark.tabId === tabId && mark.sequence < sequence).length;
  const first = new Map<string, number>();
  const behind = new Map<string, string[]>();
  for (const record of records) {
    const { document, ending } = record;
    const page = first.get(document) ?? pageOf(record);
    first.set(document, page);
    if (pageOf(record) !== page) behind.set(document, [...(behind.get(document) ?? []), ending]);
  }
  return [...behind].map(([document, endings]) => `${document}: ${endings.join(" ")}`);
}
