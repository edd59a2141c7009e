// @vitest-environment happy-dom
import { cleanup, render, screen } from "@testing-library/preact";
import { afterEach, describe, expect, test } from "vitest";
import type { NewLogEntry } from "../../src/log/log-store.ts";
import { createMemoryLogStore } from "../../src/log/memory-log-store.ts";
import { Popup } from "../../src/popup/popup.tsx";
import { readPageEnds } from "../../src/popup/read-page-ends.ts";
import { sampleRecord } from "../unit/sample-record.ts";
import { text } from "./text-for-tests.ts";

afterEach(cleanup);

/** The ends that the popup finds in a log with these entries of tab 1. */
async function endsOf(...entries: NewLogEntry[]) {
  const values = new Map<string, unknown>();
  const log = createMemoryLogStore({
    get: async (key) => ({ [key]: values.get(key) }),
    set: async (changes) => {
      for (const [key, value] of Object.entries(changes)) values.set(key, value);
    },
    remove: async (key) => void values.delete(key),
  });
  await log.append(entries);
  return readPageEnds(log, 1);
}
const record = (id: string, code: number): NewLogEntry => ({
  kind: "record",
  tabId: 1,
  record: sampleRecord({ id, code, url: `wss://api.example.com/${id}?token=secret` }),
});
const navigation: NewLogEntry = { kind: "navigation", tabId: 1, at: 5, url: "https://app.example.com/next" };

describe("the popup", () => {
  test("says what to do while nothing has ended", async () => {
    render(<Popup text={text} codes="#codes" ends={await endsOf(record("old", 1011), navigation)} />);
    expect(screen.getByText(/No WebSocket has ended on this page/)).toBeTruthy();
    expect(screen.queryByRole("listitem")).toBeNull();
  });

  test("shows this page's ends, the latest first, with what happened and the cause, and no query", async () => {
    const ends = await endsOf(record("old", 1000), navigation, record("first", 1011), record("second", 1000));
    const { container } = render(<Popup text={text} codes="#codes" ends={ends} />);
    const items = screen.getAllByRole("listitem").map((item) => item.textContent ?? "");
    expect(items).toHaveLength(2);
    expect(items[0]).toContain("1000 Normal Closure");
    expect(items[1]).toContain("1011 Internal Error");
    expect(items[1]).toContain("The server failed");
    expect(container.textContent).toContain("2 sockets ended, 1 of them abnormally");
    expect(container.textContent).not.toContain("secret");
  });

  test("names how many more there are", async () => {
    const ends = await endsOf(...Array.from({ length: 11 }, (_, index) => record(`r${index}`, 1011)));
    render(<Popup text={text} codes="#codes" ends={ends} />);
    expect(screen.getAllByRole("listitem")).toHaveLength(8);
    expect(screen.getByText("3 more are in the panel.")).toBeTruthy();
  });
});
