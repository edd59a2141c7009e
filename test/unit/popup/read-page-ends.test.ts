import { describe, expect, test } from "vitest";
import type { LogEntry, LogEntryBody } from "../../../src/log/log-store.ts";
import { mostRead, readPageEnds } from "../../../src/popup/read-page-ends.ts";
import { sampleRecord } from "../sample-record.ts";

const record = (id: string, frameUrl = "https://app.example.com/"): LogEntryBody => ({
  kind: "record",
  record: sampleRecord({ id, frame: { url: frameUrl, top: true, kind: "page" } }),
});
const navigation = (url = "https://app.example.com/next"): LogEntryBody => ({ kind: "navigation", at: 5, url });
const dropped = (count: number): LogEntryBody => ({ kind: "dropped", at: count, count, why: "rate" });

function read(...bodies: readonly LogEntryBody[]) {
  const entries = bodies.map((body, index): LogEntry => Object.assign({ sequence: index + 1, tabId: 1 }, body));
  return readPageEnds({ readLast: async (_, limit) => entries.slice(-limit) }, 1);
}
const idsOf = ({ ends }: Awaited<ReturnType<typeof readPageEnds>>): string[] => ends.map((end) => end.record.id);

describe("the ends of the page", () => {
  test("are those after the last navigation, the latest first", async () => {
    const page = await read(record("old"), navigation(), record("first"), record("second"));
    expect(idsOf(page)).toEqual(["second", "first"]);
    expect(page.pageUrl).toBe("https://app.example.com/next");
    expect(page.isCut).toBe(false);
  });

  test("are those after a clearing; the page is known by its sockets then", async () => {
    const page = await read(navigation(), record("old"), { kind: "cleared", at: 1 }, record("new"));
    expect(idsOf(page)).toEqual(["new"]);
    expect(page.pageUrl).toBe("https://app.example.com/");
  });

  test("have the evidence that came later", async () => {
    const { ends } = await read(navigation(), record("one"), {
      kind: "handshake",
      recordId: "one",
      handshake: { source: "web-request", status: 403 },
    });
    expect(ends[0]?.record.handshake?.status).toBe(403);
  });

  test("come with what was left out on this page alone", async () => {
    const { dropped: left } = await read(dropped(9), navigation(), dropped(2), record("one"), dropped(3));
    expect(left).toEqual([{ why: "rate", count: 5 }]);
  });

  test("are cut where there are more than are read", async () => {
    const many = Array.from({ length: mostRead }, (_, index) => record(`r${index}`));
    expect((await read(navigation(), ...many)).isCut).toBe(true);
    expect((await read(navigation(), ...many.slice(1))).isCut).toBe(false);
    expect((await read(...many.slice(1))).isCut).toBe(false);
  });

  test("of a tab that was never seen are none", async () => {
    expect(await read()).toEqual({ ends: [], dropped: [], pageUrl: "", isCut: false, isEmpty: true });
  });
});
