import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { exportLog } from "../lab/play.ts";
import type { TestPanel } from "../support/browser-under-test.ts";
import { browserNames, type Session, startSession, waitForRows } from "./session.ts";

/** One cause as the panel shows it. */
interface Shown {
  readonly id: string;
  readonly confidence: string;
  readonly title: string;
  readonly evidence: readonly string[];
}

const shownCauses = `[...document.querySelectorAll("[data-cause]")].map((cause) => ({
  id: cause.dataset.cause,
  confidence: cause.dataset.confidence,
  title: cause.querySelector("h4").innerText,
  evidence: [...cause.querySelectorAll("[data-evidence]")].map((item) => item.innerText),
}))`;

interface Log {
  readonly records: readonly {
    readonly id: string;
    readonly verdict: { readonly causes: readonly (Shown & { readonly settledBy?: string })[] };
  }[];
}

describe.each(browserNames)("the causes of a record in %s", (name) => {
  let session: Session;
  let panel: TestPanel;
  beforeAll(async () => {
    session = await startSession(name);
    const page = await session.browser.openPage(`${session.lab.origin}/`);
    panel = await page.openPanel("WhyClosed");
    await page.waitFor("typeof window.lab?.run === 'function'");
    await page.evaluate("window.lab.run('idle-two-seconds')");
    await waitForRows(panel, 3);
  }, 120_000);
  afterAll(async () => {
    await session?.end();
  });

  test("are the same in the panel, the export and the notification, with the same evidence", async () => {
    await panel.click("[data-record-id]:last-of-type");
    await panel.waitFor(`document.querySelector('[data-cause="idle-time-out"]') !== null`, { what: "the cause" });
    const shown = await panel.evaluate<Shown[]>(shownCauses);
    const [first] = shown;
    expect(first).toMatchObject({ id: "idle-time-out", confidence: "likely", title: "An idle time-out of 2 s" });
    expect(first?.evidence[0]).toMatch(/^2(?:\.\d+)? s passed since the last message in either direction\.$/);
    expect(first?.evidence[1]).toMatch(
      /^2 of the ends before it came after 2(?:\.\d+)? s and 2(?:\.\d+)? s of such silence\.$/,
    );
    expect(await panel.evaluate(`document.querySelector(".settle").innerText`)).toContain("logs of the server");

    const log = JSON.parse(await readFile(await exportLog(session.browser, panel), "utf8")) as Log;
    const selected = await panel.evaluate<string>(`document.querySelector('[aria-selected="true"]').dataset.recordId`);
    const exported = log.records.find(({ id }) => id === selected)?.verdict.causes;
    expect(exported?.map(({ id, confidence, evidence }) => ({ id, confidence, evidence }))).toEqual(
      shown.map(({ id, confidence, evidence }) => ({ id, confidence, evidence })),
    );

    // Chromium gives only the ids of notifications back.
    if (name === "firefox") {
      const message = await session.browser.background.waitFor<string>(
        `chrome.notifications.getAll().then((all) => Object.values(all)[0]?.message.includes("idle time-out") && Object.values(all)[0].message)`,
        { what: "a notification that names the time-out" },
      );
      expect(message).toContain(`Likely: An idle time-out of 2 s. ${first?.evidence[0]}`);
    }
  });
});
