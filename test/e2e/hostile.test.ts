import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { NewLogEntry } from "../../src/log/log-store.ts";
import type { SocketRecord } from "../../src/socket/socket-record.ts";
import { longestText, mostAbandoned, mostCloseCalls, mostProtocols } from "../../src/socket/limits.ts";
import type { TestPage } from "../support/browser-under-test.ts";
import { browserNames, logEntries, openRecord, type Session, startSession } from "./session.ts";

type Stored = NewLogEntry & { readonly sequence: number };

/** What the log came to since an attack began. */
interface Come {
  readonly records: readonly SocketRecord[];
  /** By reason. */
  readonly dropped: Readonly<Record<string, number>>;
  readonly tabs: ReadonlySet<number>;
  readonly navigations: number;
}

function comeOf(stored: readonly Stored[]): Come {
  const dropped: Record<string, number> = {};
  const records: SocketRecord[] = [];
  for (const entry of stored) {
    if (entry.kind === "record") records.push(entry.record);
    if (entry.kind === "dropped") dropped[entry.why] = (dropped[entry.why] ?? 0) + entry.count;
  }
  const navigations = stored.filter(({ kind }) => kind === "navigation").length;
  return { records, dropped, tabs: new Set(stored.map(({ tabId }) => tabId)), navigations };
}
const missing = ({ dropped }: Come): number => Object.values(dropped).reduce((sum, count) => sum + count, 0);
const accounted = (come: Come): number => come.records.length + missing(come);

/** Every attack is a function of the lab's hostile page (test/lab/page/hostile*.js). */
describe.each(browserNames)("a hostile page in %s", (name) => {
  let session: Session;
  /** Another tab, whose log must stay what it is. */
  let quiet: TestPage;
  let quietRecords: readonly string[];
  beforeAll(async () => {
    session = await startSession(name);
    quiet = await session.browser.openPage(`${session.lab.origin}/storm?endpoint=close-3008&count=3`);
    await quiet.evaluate("window.ended");
    quietRecords = (await comeSince(0, (come) => come.records.length === 3)).records.map(({ id }) => id);
  });
  afterAll(async () => {
    await session?.end();
  });

  const entries = (): Promise<Stored[]> => session.browser.background.evaluate<Stored[]>(logEntries);
  const lastSequence = async (): Promise<number> => (await entries()).at(-1)?.sequence ?? 0;

  /** Waits until what came into the log is what is expected. */
  async function comeSince(sequence: number, isAll: (come: Come) => boolean): Promise<Come> {
    const deadline = Date.now() + 60_000;
    for (;;) {
      const come = comeOf((await entries()).filter((entry) => entry.sequence > sequence));
      if (isAll(come)) return come;
      if (Date.now() > deadline)
        throw new Error(`There are ${come.records.length} records, and ${JSON.stringify(come.dropped)} left out.`);
    }
  }
  async function openHostile(): Promise<TestPage> {
    const before = await lastSequence();
    const page = await session.browser.openPage(`${session.lab.origin}/hostile`);
    await page.waitFor("window.hostile", { what: "the attacks" });
    // What comes from now on is of the attack.
    await comeSince(before, ({ navigations }) => navigations > 0);
    return page;
  }
  /** Opens the page, lets it attack, and returns what it saw and what came into the log. */
  async function attack<Seen>(call: string, isAll: (come: Come, seen: Seen) => boolean) {
    const page = await openHostile();
    const before = await lastSequence();
    const seen = await page.evaluate<Seen>(`window.hostile.${call}`);
    const come = await comeSince(before, (one) => isAll(one, seen));
    const errors = await page.evaluate<string[]>("window.hostile.errors");
    return { page, seen, come, errors };
  }
  /** One more socket of the page, as a sign that everything before it has arrived, and that recording goes on. */
  const goesOn = "endOf(hostile.socketUrl('close-1000?after'))";

  test("forged records are those of their own tab and frame, whatever they say", async () => {
    const { page, seen, come } = await attack<{ stolen: boolean }>(
      `forgeRecords("forged", 20)`,
      ({ records }) => records.length === 20,
    );
    // Without the port this test would show nothing.
    expect(seen.stolen).toBe(true);
    expect(come.tabs.size).toBe(1);
    expect(new Set(come.records.map(({ frame }) => `${frame.kind} ${frame.top}`))).toEqual(new Set(["srcdoc false"]));
    await page.close();
  });

  test("what is no record is counted with its reason, and changes nothing", async () => {
    const { page, seen, come } = await attack<{ malformed: number; tooLarge: number }>(
      "forgeNonsense()",
      (one, { malformed, tooLarge }) => accounted(one) >= malformed + tooLarge,
    );
    expect(come.records).toEqual([]);
    expect(come.dropped).toEqual({ malformed: seen.malformed, "too-large": seen.tooLarge });
    expect(await session.browser.background.evaluate("({}).polluted ?? null")).toBeNull();
    await page.close();
  });

  test("nothing is heard of a page that offers ports, posts records, or calls the extension", async () => {
    const id = await session.browser.background.evaluate<string>("chrome.runtime.id");
    const origin = await session.browser.background.evaluate<string>(`chrome.runtime.getURL("").replace(/\\/$/, "")`);
    const { page, seen, come } = await attack<unknown>(
      `offerTargets().then(async (offered) => {
        const called = hostile.callExtension(${JSON.stringify(id)});
        const reached = await hostile.reachFiles(${JSON.stringify(origin)});
        await hostile.${goesOn};
        return { ...offered, called, reached };
      })`,
      ({ records }) => records.length > 0,
    );
    expect(seen).toEqual({ taken: false, heard: ["whyclosed:target", "whyclosed:relay"], called: [], reached: [] });
    expect(come.records.map(({ url }) => url.replace(/.*\?/, ""))).toEqual(["after"]);
    expect(come.dropped).toEqual({});
    await page.close();
  });

  test("a flood of 100,000 forged records is counted to the last, and the panel says so", async () => {
    const { page, come } = await attack<unknown>(`forgeRecords("flood", 100_000)`, (one) => accounted(one) >= 100_000);
    expect(accounted(come)).toBe(100_000);
    expect(come.records.length).toBeLessThan(4000);
    const panel = await page.openPanel("WhyClosed");
    const words = `${missing(come).toLocaleString("en")} not recorded`;
    await panel.waitFor(`document.querySelector(".counter")?.innerText.includes(${JSON.stringify(words)})`, {
      what: words,
    });
    await panel.close();
    await page.close();
  });

  test("frames that come and go have the rate of their tab", async () => {
    const { page, seen, come } = await attack<number>("floodFrames(12, 1500)", (one, made) => accounted(one) >= made);
    expect(accounted(come)).toBe(seen);
    // More than one frame may hand over, and less than all together did.
    expect(come.records.length).toBeGreaterThan(2000);
    expect(come.dropped["rate"]).toBeGreaterThan(0);
    await page.close();
  });

  test("texts of a megabyte are cut or refused, and the record is there", async () => {
    const { page, seen, come, errors } = await attack<{ thrown: number }>(
      "giveLongTexts()",
      (one) => accounted(one) >= 3,
    );
    expect(seen.thrown).toBe(22);
    expect(come.dropped).toEqual({});
    const lengths = come.records.flatMap(({ url, protocolsAsked, closeCalls, thrown }) =>
      [url, ...protocolsAsked, ...closeCalls.map(({ reason }) => reason ?? ""), thrown?.message ?? ""].map(
        (text) => text.length,
      ),
    );
    expect(Math.max(...lengths)).toBe(longestText);
    expect(Math.max(...come.records.map(({ closeCalls }) => closeCalls.length))).toBe(mostCloseCalls);
    expect(Math.max(...come.records.map(({ protocolsAsked }) => protocolsAsked.length))).toBe(mostProtocols);
    expect(errors).toEqual([]);
    await page.close();
  });

  test("payloads are shown as text, with what cannot be seen written out", async () => {
    const { page, come } = await attack<number[]>("givePayloads()", (one, codes) => accounted(one) >= codes.length);
    const payloads = await page.evaluate<string[]>("window.hostile.payloads");
    expect(come.records.map(({ closeCalls }) => closeCalls[0]?.reason)).toEqual(payloads);
    const panel = await page.openPanel("WhyClosed");
    await panel.waitFor(`document.querySelectorAll("[data-record-id]").length === ${payloads.length}`, {
      what: "the rows",
    });
    for (const code of ["4000", "4001", "4002", "4004", "4005"]) {
      await openRecord(panel, `[data-code="${code}"]`);
      const shown = await panel.evaluate<string>("document.body.innerText");
      // eslint-disable-next-line no-control-regex
      expect(shown).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u202a-\u202e\u2066\ufeff]/u);
      if (code === "4000") expect(shown).toContain("<img src=x onerror=");
      if (code === "4004") expect(shown).toContain("[U+202E]gnp.exe[U+2066]");
    }
    const injected =
      "[window.injected ?? null, document.querySelectorAll('[onerror], [onload], script:not([src]), a[href^=\"javascript:\"]').length]";
    expect(await panel.evaluate(injected)).toEqual([null, 0]);
    await panel.close();
    const tabId = [...come.tabs][0];
    for (const face of [`popup/popup.html?tab=${tabId}`, `panel/panel.html?tab=${tabId}`]) {
      const opened = await session.browser.extensionPage(`src/${face}`);
      await opened.waitFor(`document.body.innerText.includes("4004")`, { what: `the ends in ${face}` });
      expect(await opened.evaluate(injected)).toEqual([null, 0]);
      await opened.close();
    }
    await page.close();
  });

  test("arguments with code of the page run it as often as the browser does, and throw what they throw", async () => {
    const { page, seen, errors } = await attack<unknown>("giveOddArguments()", (one) => accounted(one) >= 3);
    expect(seen).toEqual({
      calls: {
        "toString of the URL": 1,
        "element of the list": 1,
        "toString that throws": 1,
        "toString of no socket's URL": 1,
        "valueOf of the code": 1,
        "toString of the reason": 1,
      },
      thrown: ["the page's own", "SyntaxError"],
    });
    expect(errors).toEqual([]);
    await page.close();
  });

  test("what a page gives to all objects is not read, and the records are there", async () => {
    const { page, seen, come, errors } = await attack<string[]>("polluteObjects()", (one) => accounted(one) >= 2);
    expect([seen, come.records.length, errors]).toEqual([[], 2, []]);
    await page.close();
  });

  test("what a page has replaced is not called, and the records are there", async () => {
    const { page, seen, come, errors } = await attack<{ replaced: number; called: string[] }>(
      "replaceEverything()",
      (one) => accounted(one) >= 2,
    );
    expect(seen.replaced).toBeGreaterThan(250);
    expect([seen.called, come.records.length, errors]).toEqual([[], 2, []]);
    await page.close();
  });

  test("what a page has replaced before its first socket is not called, and the records are there, with their times", async () => {
    const { page, seen, come, errors } = await attack<string[]>("replaceBeforeFirst()", (one) => accounted(one) >= 2);
    expect([seen, errors]).toEqual([["refused"], []]);
    const [refused, ended] = ["blocked", "closed"].map((ending) => come.records.find((one) => one.ending === ending));
    // That is what the page has made unreadable.
    expect(refused?.thrown).toEqual({ name: "", message: "" });
    expect(ended?.code).toBe(4001);
    const [created = 0, opened = 0, called = 0, over = 0] = [
      ended?.created,
      ended?.opened,
      ended?.closeCalls[0]?.at,
      ended?.ended,
    ].map((at) => at?.monotonic);
    expect(0 < created && created <= opened && opened + 45 <= called && called <= over && over < 60_000).toBe(true);
    await page.close();
  });

  test("a page that formats stacks is not asked for any of ours", async () => {
    const { page, seen, come } = await attack<number>("formatStacks()", (one) => accounted(one) >= 1);
    expect([seen, come.records.length]).toEqual([0, 1]);
    expect(come.records[0]?.initiatorStack).toBeNull();
    await page.close();
  });

  test("a frame that was broken before our scripts came breaks nothing else", async () => {
    const { page, come, errors } = await attack<number>(`breakFrames().then(() => hostile.${goesOn})`, ({ records }) =>
      records.some(({ url }) => url.endsWith("after")),
    );
    expect(come.records.at(-1)).toMatchObject({ frame: { top: true }, code: 1000 });
    expect(errors).toEqual([]);
    await page.close();
  });

  test("a page that only pretends to be left is still there", async () => {
    const { page, seen, come, errors } = await attack<number>("pretendToLeave(100)", (one) => accounted(one) >= 1);
    expect(seen).toBe(1);
    expect(come.records.map(({ ending, code }) => [ending, code])).toEqual([["closed", 4000]]);
    const violation = come.records[0]?.violation ?? null;
    expect([violation, come.tabs.size, errors]).toEqual([null, 1, []]);
    // Neither is it another page, as the log has it.
    expect(come.navigations).toBe(0);
    await page.close();
  });

  test("a page that is left with thousands of sockets is accounted for, and nothing of it stays behind", async () => {
    const page = await openHostile();
    const before = await lastSequence();
    await page.evaluate(`void hostile.leaveWith(3000, "/blank?left")`);
    await page.waitFor(`location.search === "?left"`, { timeout: 60_000, what: "the next page" });
    const come = await comeSince(before, (one) => accounted(one) >= 3001);
    expect(accounted(come)).toBe(3001);
    expect(come.records.filter(({ ending }) => ending === "abandoned").length).toBeLessThanOrEqual(mostAbandoned);
    await session.browser.background.waitFor(
      `chrome.storage.local.get(null).then((kept) => Object.keys(kept).every((key) => !key.startsWith("left ")))`,
      { timeout: 60_000, what: "what was left behind to be collected" },
    );
    await page.close();
  });

  test("many tabs that flood at once are each accounted for", async () => {
    const pages: TestPage[] = [];
    while (pages.length < 5) pages.push(await openHostile());
    const before = await lastSequence();
    await Promise.all(pages.map((page, index) => page.evaluate(`window.hostile.forgeRecords("tab${index}", 3000)`)));
    const come = await comeSince(before, (one) => accounted(one) >= 5 * 3000);
    expect(accounted(come)).toBe(5 * 3000);
    const stored = (await entries()).filter(({ sequence }) => sequence > before);
    for (const tabId of come.tabs)
      expect(accounted(comeOf(stored.filter((entry) => entry.tabId === tabId)))).toBe(3000);
    expect(come.tabs.size).toBe(5);
    for (const page of pages) await page.close();
  });

  test("after all that, the log of the other tab is what it was", async () => {
    const all = await entries();
    const own = all.find((entry) => entry.kind === "record" && entry.record.id === quietRecords[0])?.tabId;
    const records = all.flatMap((entry) => (entry.kind === "record" && entry.tabId === own ? [entry.record.id] : []));
    expect(records).toEqual(quietRecords);
    await quiet.evaluate(
      `new Promise((resolve) => { new WebSocket("${session.lab.wsOrigin}/ws/close-3008").onclose = resolve; })`,
    );
    await comeSince(all.at(-1)?.sequence ?? 0, ({ records: more, tabs }) => more.length === 1 && tabs.has(own ?? -1));
  });
});
