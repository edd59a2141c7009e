// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from "@testing-library/preact";
import * as fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { openLog } from "../../src/import/open-log.ts";
import { createOpenedLogStore } from "../../src/import/opened-log-store.ts";
import type { OpenedLog } from "../../src/import/opened-log.ts";
import { UnopenedLog } from "../../src/import/unopened-log.ts";
import { Panel } from "../../src/panel/panel.tsx";
import { arbitraryFile } from "../unit/import/arbitrary-file.ts";
import { fileOf, head, nthRecord, written } from "../unit/import/log-files.ts";
import { createTestSurroundings, preferring } from "./panel-for-tests.tsx";

/** What a file would make of the panel if anything of it were taken for markup. */
const markup = '<img src=x onerror="alert(1)"><script>alert(1)</script><svg onload=alert(1)>';
const injected = "img, script, iframe, object, embed, link, style, [onerror], [onload], [srcdoc]";

/** Draws the panel over the first tab of an opened log, and waits until it shows it. */
async function show(log: OpenedLog): Promise<Element> {
  const [{ tab, entries }] = log.tabs;
  const { surroundings } = createTestSurroundings(createOpenedLogStore(log, tab), {
    tabId: tab,
    preferences: preferring({ preserveLog: true, timeline: "shown" }),
  });
  const { container } = render(<Panel surroundings={surroundings} />);
  const records = entries.filter(({ kind }) => kind === "record").length;
  await vi.waitFor(() => {
    if (records > 0) expect(container.querySelector("[data-record-id]")).not.toBeNull();
    else expect(container.querySelector(".panel, main, [role]")).not.toBeNull();
  });
  return container;
}

async function openDetail(container: Element): Promise<void> {
  const row = container.querySelector("[data-record-id]");
  if (!row) return;
  fireEvent.click(row);
  await vi.waitFor(() => expect(container.querySelector("[data-cause]")).not.toBeNull());
}

describe("an opened log in the panel", () => {
  test("shows markup in any field as text", async () => {
    const record = nthRecord(0, {
      id: markup,
      url: `wss://api.example.com/${markup}`,
      protocolsAsked: [markup],
      protocol: markup,
      extensions: markup,
      initiatorStack: `    at ${markup} (${markup}:1:2)`,
      code: 4001,
      reason: markup,
      closeCalls: [{ code: 4001, reason: markup, at: nthRecord(0).ended, readyState: 1, stack: markup }],
      frame: { url: `https://${markup}/`, top: true, kind: "page" },
      handshake: { errorText: markup, source: "devtools-network" },
    });
    const navigations = [{ tab: 1, at: 1_780_000_000_000, url: markup }];
    const file = fileOf(JSON.stringify({ ...head, records: [written(record)], navigations }));
    const container = await show(await openLog(file));
    await openDetail(container);
    expect(container.querySelectorAll(injected)).toHaveLength(0);
    expect(document.querySelectorAll(injected)).toHaveLength(0);
    expect(container.textContent).toContain("<img src=x");
  });

  test("shows what a broken or hostile file leaves, without an exception or an element of its making", async () => {
    const errors = vi.spyOn(console, "error");
    let shown = 0;
    await fc.assert(
      fc.asyncProperty(arbitraryFile, async (bytes) => {
        const log = await openLog(fileOf(bytes)).catch((error: unknown) => {
          if (error instanceof UnopenedLog) return null;
          throw error;
        });
        if (!log || log.counts.records === 0) return;
        const container = await show(log);
        await openDetail(container);
        expect(container.querySelectorAll(injected)).toHaveLength(0);
        expect(screen.queryAllByRole("alert")).toHaveLength(0);
        shown += 1;
        cleanup();
      }),
      { numRuns: 60 },
    );
    expect(shown).toBeGreaterThan(20);
    expect(errors).not.toHaveBeenCalled();
  }, 300_000);
});
