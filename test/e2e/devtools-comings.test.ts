import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { TestPage } from "../support/browser-under-test.ts";
import { waitUntil } from "../support/wait-until.ts";
import { type HandshakeEvidence, watchEvidence } from "./handshake-evidence.ts";
import { browserNames, filterBy, openRecord, rowsOf, type Session, startSession, waitForRows } from "./session.ts";

const times = 20;
/** Each so many times the panel is looked at. */
const often = 4;
const documents = ["/src/devtools/devtools.html", "/src/panel/panel.html"];

/** Those of so many DevTools. */
const bothOf = (count: number): string[] => Array.from({ length: count }, () => documents).flat();

describe.each(browserNames)("DevTools come and go in %s", (name) => {
  let session: Session;
  let evidence: HandshakeEvidence;
  beforeAll(async () => {
    session = await startSession(name);
    evidence = watchEvidence(session);
  });
  afterAll(async () => {
    await session?.end();
  });

  const fail = (page: TestPage, mark: string): Promise<unknown> =>
    page.evaluate(
      `new Promise((resolve) => { new WebSocket("${session.lab.wsOrigin}/ws/status-403/${mark}").onclose = resolve; }).then(() => 1)`,
    );
  /** Waits until these are the documents of DevTools that the extension has. */
  const waitForDocuments = (wanted: readonly string[]): Promise<unknown> =>
    waitUntil(
      async () => {
        const open = (await session.browser.background.documents()).filter((path) => documents.includes(path));
        if (open.toSorted().join() === wanted.toSorted().join()) return true;
        throw new Error(open.join());
      },
      { what: `the documents ${wanted.join()}` },
    );

  test(`${times} times on one page: nothing is left over, nothing is missing, nothing is there twice`, async () => {
    const page = await session.browser.openPage(`${session.lab.origin}/storm?endpoint=close-1011`);
    const stopConsole = await page.watchConsole();
    let ended = 0;
    for (let time = 0; time < times; time++) {
      await page.evaluate("window.storm(1)");
      ended++;
      const panel = await page.openPanel("WhyClosed");
      // Mostly they are closed again before the panel has shown anything.
      if (time % often === 0) {
        await waitForDocuments(bothOf(1));
        await fail(page, `time-${time}`);
        ended++;
        // Not all the rows are drawn.
        await panel.waitFor(`/\\b${ended} sockets/u.test(document.body.innerText)`, { what: `${ended} sockets` });
        await evidence.waitForEvidence(`/time-${time}`, 1);
      }
      await panel.close();
    }
    await waitForDocuments([]);
    // Each report once, and so each record: `recordsOf` looks at that.
    expect(await evidence.recordsOf("/status-403/time-")).toHaveLength(times / often);
    expect(await evidence.recordsOf("/ws/close-1011")).toHaveLength(times);
    // The browser's own words about the sockets that were refused.
    expect((await stopConsole()).filter((text) => !text.includes("/status-403/"))).toEqual([]);
    await page.close();
  });

  test("docked and undocked, the panel keeps its log and the chosen record", async () => {
    const page = await session.browser.openPage(`${session.lab.origin}/storm?endpoint=close-1008`);
    await page.evaluate("window.storm(3)");
    const panel = await page.openPanel("WhyClosed");
    const rows = await waitForRows(panel, 3);
    await openRecord(panel, `[data-record-id="${rows[1]?.id}"]`);
    await filterBy(panel, "code:1008");
    let count = 3;
    for (const docked of [true, false, true, false]) {
      await panel.setDocked(docked);
      await page.evaluate("window.storm(1)");
      count++;
      await waitForRows(panel, count);
      expect((await rowsOf(panel)).slice(0, 3).map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
      await panel.waitFor(
        `document.querySelector('[data-record-id="${rows[1]?.id}"][aria-selected="true"]') !== null &&
          document.querySelector('.detail[aria-busy="false"] h2').innerText.includes("1008")`,
        { what: "the chosen record" },
      );
    }
    await waitForDocuments(bothOf(1));
    await panel.close();
    // DevTools that are opened anew begin without it.
    const next = await page.openPanel("WhyClosed");
    await waitForRows(next, count);
    expect(await next.evaluate(`document.querySelector(".detail")`)).toBeNull();
    await page.close();
    await waitForDocuments([]);
  });

  test("on two tabs at once: each shows its own, and one goes on when the other is closed", async () => {
    const [first, second] = [
      await session.browser.openPage(`${session.lab.origin}/blank?first`),
      await session.browser.openPage(`${session.lab.origin}/blank?second`),
    ];
    const [one, two] = [await first.openPanel("WhyClosed"), await second.openPanel("WhyClosed")];
    await waitForDocuments(bothOf(2));
    await Promise.all([fail(first, "tab-first"), fail(second, "tab-second")]);
    await evidence.waitForEvidence("/tab-", 2);
    const words = async (panel: typeof one, count: number): Promise<string[]> =>
      (await waitForRows(panel, count)).map((row) => /tab-\w+/u.exec(row.words)?.[0] ?? row.words);
    expect(await words(one, 1)).toEqual(["tab-first"]);
    expect(await words(two, 1)).toEqual(["tab-second"]);

    await one.close();
    await waitForDocuments(bothOf(1));
    await fail(second, "tab-later");
    expect(await words(two, 2)).toEqual(["tab-second", "tab-later"]);
    const [later] = await evidence.waitForEvidence("/tab-later", 1);
    expect(later?.handshake?.status).toBe(403);
    await fail(first, "tab-alone");
    const again = await first.openPanel("WhyClosed");
    expect(await words(again, 2)).toEqual(["tab-first", "tab-alone"]);
    expect(await words(two, 2)).toEqual(["tab-second", "tab-later"]);
    await first.close();
    await second.close();
    await waitForDocuments([]);
  });

  test("a second DevTools window on one page doubles nothing", async () => {
    const page = await session.browser.openPage(`${session.lab.origin}/blank?twice`);
    const panel = await page.openPanel("WhyClosed");
    if (name === "chromium") {
      // There is one for each page: asked for again, it is the same.
      await page.openPanel("WhyClosed");
    }
    const closeSecond = name === "firefox" ? await page.openSecondDevtools() : undefined;
    await waitForDocuments(bothOf(1));
    await fail(page, "twice-both");
    const [record] = await evidence.waitForEvidence("/twice-both", 1);
    expect(record?.handshake?.status).toBe(403);
    await waitForRows(panel, 1);
    await closeSecond?.();
    await fail(page, "twice-alone");
    await evidence.waitForEvidence("/twice-alone", 1);
    await evidence.afterAllReports(page, "twice");
    expect(await evidence.recordsOf("/twice-")).toHaveLength(2);
    await waitForRows(panel, 3);
    await page.close();
  });
});
