import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { emptyLog } from "../playground/fill-log.ts";
import { createRandom } from "../playground/sessions/random.ts";
import type { TestPage, TestPanel } from "../support/browser-under-test.ts";
import { browserNames, logEntries, type Session, startSession } from "./session.ts";

/** What the log holds of the sockets of a storm. */
interface Account {
  /** Sockets that have a record. */
  readonly sockets: number;
  /**
   * Records beyond the first of a socket. A page that is left may live on for some milliseconds, and see a socket end that was
   * recorded as abandoned: those are not counted here.
   */
  readonly doubled: number;
  readonly dropped: Readonly<Record<string, number>>;
}

/** Counts what the log on disk holds of the sockets with this in their URL, and what was left out of their tabs. */
const account = (part: string): string => `${logEntries}.then((entries) => {
  const records = entries.filter(({ kind, record }) => kind === "record" && record.url.includes(${JSON.stringify(part)}));
  const tabs = new Set(records.map(({ tabId }) => tabId));
  const dropped = {};
  for (const { kind, tabId, why, count } of entries)
    if (kind === "dropped" && tabs.has(tabId)) dropped[why] = (dropped[why] ?? 0) + count;
  const sockets = new Set(records.map(({ record }) => record.url));
  const abandoned = new Set(records.flatMap(({ record }) => (record.ending === "abandoned" ? record.url : [])));
  const seenLater = records.filter(({ record }) => record.ending !== "abandoned" && abandoned.has(record.url));
  return { sockets: sockets.size, doubled: records.length - sockets.size - seenLater.length, dropped };
})`;

/** What the pages have made that were left, once all five have said it. */
const madeByPages = `(() => {
  const counts = Object.keys(localStorage).filter((key) => key.startsWith("made storm-left"));
  return counts.length >= 5 && counts.reduce((sum, key) => sum + Number(localStorage[key]), 0);
})()`;

const sum = ({ sockets, dropped }: Account): number =>
  Object.values(dropped).reduce((total, count) => total + count, sockets);

/**
 * Makes ends as fast as the page can: of each fifty, two of real sockets, which the server closes, and the rest of constructors that throw.
 * The page goes on when the real ones have ended. `made` counts the sockets that were asked for, also where the page is left. Each
 * has a URL of its own.
 */
const storm = (name: string, count: number): string => `void (async () => {
  const page = "${name}-" + Math.random().toString(36).slice(2);
  let isLeft = false;
  window.made = 0;
  addEventListener("pagehide", () => {
    isLeft = true;
    localStorage.setItem("made " + page, window.made);
  });
  while (window.made < ${count} && !isLeft) {
    const real = [];
    for (let index = 0; index < 50 && window.made < ${count}; index++) {
      const url = page + "-" + window.made++;
      if (index < 2) real.push(new Promise((resolve) => {
        new WebSocket("ws://" + location.host + "/ws/close-1011?" + url).addEventListener("close", resolve);
      }));
      else try { new WebSocket("ws://[" + url); } catch {}
    }
    await Promise.all(real);
  }
})()`;

/** That many moments of a storm, as counts of its sockets, in order. */
function randomMoments(seed: number, count: number, below: number): number[] {
  const random = createRandom(seed);
  return Array.from({ length: count }, () => Math.floor(random.between(0, below))).toSorted(
    (one, other) => one - other,
  );
}

const tell = (words: string): void => void process.stdout.write(`${words}\n`);

describe.each(browserNames)("durability in %s", (name) => {
  let session: Session;
  beforeAll(async () => {
    // A storm is not to wait for its notifications.
    session = await startSession(name, { notifications: false });
  });
  afterAll(async () => {
    await session?.end();
  });

  // Each test reads the whole log again and again.
  afterEach(async () => {
    await emptyLog(session.browser.background);
  });

  /** Waits until the log accounts for all, and returns its account. */
  async function settledAccount(part: string, made: number): Promise<Account> {
    const { background } = session.browser;
    await background.waitFor(
      `${account(part)}.then((found) => {
        const total = Object.values(found.dropped).reduce((sum, count) => sum + count, found.sockets);
        if (total < ${made}) throw new Error(JSON.stringify(found));
        return true;
      })`,
      { what: `an account of ${made} ends`, timeout: 90_000 },
    );
    return background.evaluate<Account>(account(part));
  }

  /** Kills the background when the pages have made so many sockets. */
  async function killAt(moments: readonly number[], pages: readonly TestPage[]): Promise<void> {
    for (const moment of moments) {
      const made = async (): Promise<number> => {
        const counts = await Promise.all(pages.map((page) => page.evaluate<number>("window.made")));
        return counts.reduce((total, count) => total + count, 0);
      };
      while ((await made()) < moment);
      await session.browser.background.kill();
    }
  }

  const openStorm = (): Promise<TestPage> => session.browser.openPage(`${session.lab.origin}/storm`);

  test("10,000 ends of five tabs, the background killed 40 times: all are recorded, once", async () => {
    const seed = Date.now() % 100_000;
    const pages: TestPage[] = [];
    for (let tab = 0; tab < 5; tab++) pages.push(await openStorm());
    for (const page of pages) await page.evaluate(storm("storm-five", 2000));
    await killAt(randomMoments(seed, 40, 10_000), pages);
    const found = await settledAccount("storm-five", 10_000);
    tell(`${name}: 10,000 ends in five tabs, 40 kills (seed ${seed}): ${JSON.stringify(found)}`);
    expect(found, `seed ${seed}`).toEqual({ sockets: 10_000, doubled: 0, dropped: {} });
    for (const page of pages) await page.close();
  });

  test("10,000 ends of one page, the background killed 30 times: what is too fast is counted, nothing is missing", async () => {
    const seed = Date.now() % 100_000;
    const page = await openStorm();
    await page.evaluate(storm("storm-single", 10_000));
    await killAt(randomMoments(seed, 30, 10_000), [page]);
    const found = await settledAccount("storm-single", 10_000);
    tell(`${name}: 10,000 ends of one page, 30 kills (seed ${seed}): ${JSON.stringify(found)}`);
    expect([sum(found), found.doubled], `seed ${seed}: ${JSON.stringify(found)}`).toEqual([10_000, 0]);
    expect(found.dropped["rate"], "what is too fast").toBeGreaterThan(0);
    const tabId = await session.browser.background.evaluate<number>(
      "chrome.tabs.query({ active: true }).then(([tab]) => tab.id)",
    );
    const panel = await session.browser.extensionPage(`src/panel/panel.html?tab=${tabId}`);
    const shown = [found.sockets, 10_000 - found.sockets].map((count) => count.toLocaleString("en"));
    await panel.waitFor(
      `${JSON.stringify(shown)}.every((count) => document.querySelector(".counter")?.textContent.includes(count))`,
      { what: `${shown.join(" ends and ")} that are missing in the panel` },
    );
    await panel.close();
    await page.close();
  });

  test("a page that is left in the middle of a storm, the background killed before and after: nothing is missing", async () => {
    const seed = Date.now() % 100_000;
    const pages: TestPage[] = [];
    for (const moment of randomMoments(seed, 5, 1400)) {
      const page = await session.browser.openPage(
        `${session.lab.origin}/storm?endpoint=close-1011/known-${moment}&count=1`,
      );
      pages.push(page);
      // A relay that has never had an answer does not know its tab, and can leave nothing behind.
      await settledAccount(`known-${moment}`, 1);
      await page.evaluate(storm("storm-left", 1500));
      await page.waitFor(`window.made > ${moment}`, { what: `${moment} sockets` });
      await session.browser.background.kill();
      await page.goto(`${session.lab.origin}/blank`);
      await session.browser.background.kill();
    }
    // A page may end in a process of its own, after the next one has begun.
    const made = (await pages[0]?.waitFor<number>(madeByPages, { what: "the counts of five pages" })) ?? 0;
    const found = await settledAccount("storm-left", made);
    tell(`${name}: ${made} ends of five pages that were left, 10 kills (seed ${seed}): ${JSON.stringify(found)}`);
    expect([sum(found), found.doubled], `seed ${seed}: ${JSON.stringify(found)}`).toEqual([made, 0]);
    for (const page of pages) await page.close();
  });
});

describe.each(browserNames)("a full disk in %s", (name) => {
  let session: Session;
  const notice = `[data-notice="storage"]`;
  const refusal = `chrome.storage.session.get("logRefused").then(({ logRefused }) => logRefused?.why ?? "no")`;
  /** Records of this page on the disk. */
  const stored = `${logEntries}.then((entries) =>
    entries.filter(({ kind, record }) => kind === "record" && record.url.includes("/full")).length)`;
  let page: TestPage;
  let panel: TestPanel;
  let made = 3;
  beforeAll(async () => {
    session = await startSession(name);
    page = await session.browser.openPage(`${session.lab.origin}/storm?endpoint=close-4001/full&count=3`);
    await page.evaluate("window.ended");
    panel = await page.openPanel("WhyClosed");
  });
  afterAll(async () => {
    await session?.end();
  });
  const end = async (count: number): Promise<void> => {
    await page.evaluate(`window.storm(${count})`);
    made += count;
  };
  const showsAll = (): Promise<unknown> =>
    panel.waitFor(`document.querySelector(".toolbar").textContent.includes("${made.toLocaleString("en")}")`, {
      what: `${made} ends in the panel`,
      timeout: 60_000,
    });

  test("what ends goes on being shown, from memory, with a notice that says so", async () => {
    const { background } = session.browser;
    await showsAll();
    // What is there can be read; some more fits.
    const { usage } = await background.evaluate<StorageEstimate>("navigator.storage.estimate()");
    await session.browser.limitStorage((usage ?? 0) + 100_000);
    // Chromium asks how much room there is twice a minute only.
    while ((await background.evaluate(refusal)) === "no") await end(5);
    await end(5);
    await showsAll();
    await panel.waitFor(`document.querySelector('${notice}') !== null`, { what: "the notice" });
    const words = await panel.evaluate<string>(`document.querySelector('${notice}').innerText`);
    expect(words).toContain("QuotaExceededError");
    expect(await background.evaluate(refusal)).toBe("full");
    expect(await background.evaluate("chrome.action.getBadgeText({})")).toBe("!");
    expect(await background.evaluate(stored)).toBeLessThan(made);
  });

  test("a record is explained from memory, and the popup and the options say it as well", async () => {
    const last = `[...document.querySelectorAll("[data-record-id]")].at(-1)`;
    const id = await panel.evaluate<string>(`${last}.dataset.recordId`);
    await panel.click(`[data-record-id=${JSON.stringify(id)}]`);
    await panel.waitFor(`document.querySelector('.detail[aria-busy="false"] [data-cause]') !== null`, {
      what: "the explanation of the record",
    });
    const tabId = await panel.evaluate<number>("chrome.devtools.inspectedWindow.tabId");
    for (const face of [`src/popup/popup.html?tab=${tabId}`, "src/options/options.html"]) {
      const other = await session.browser.extensionPage(face);
      await other.waitFor(`document.querySelector('${notice}') !== null`, { what: `the notice of ${face}` });
      await other.close();
    }
  });

  test("the background may be killed: nothing of it is lost", async () => {
    const { background } = session.browser;
    const before = await background.evaluate<number>(stored);
    for (let round = 0; round < 5; round++) {
      await background.kill();
      const ended = end(20);
      if (round % 2 === 1) await background.kill();
      await ended;
    }
    await showsAll();
    expect(await background.evaluate(stored)).toBe(before);
  });

  test("as soon as there is room, all of it is on the disk, once, and the notice goes", async () => {
    const { background } = session.browser;
    const before = await background.evaluate<number>(stored);
    await session.browser.limitStorage(null);
    await panel.click('[data-action="try-storing"]');
    await panel.waitFor(`document.querySelector('${notice}') === null`, {
      what: "the end of the notice",
      timeout: 60_000,
    });
    await background.waitFor(`${stored}.then((count) => count >= ${made})`, { what: `${made} records on the disk` });
    tell(`${name}: ${made} ends, of which ${made - before} came while the disk was full: all are on it`);
    expect(await background.evaluate(stored)).toBe(made);
    expect(await background.evaluate(refusal)).toBe("no");
    expect(await background.evaluate("chrome.action.getBadgeText({})")).toBe("");
    await end(1);
    await showsAll();
  });
});
