// @vitest-environment happy-dom
import { screen, within } from "@testing-library/preact";
import { describe, expect, test, vi } from "vitest";
import { createTestLog, navigated, preferring, recorded, renderPanel } from "./panel-for-tests.tsx";

const first = recorded({ id: "first", code: 1008 });
const second = recorded({ id: "second", code: 1011 });

/** The code in the list's selected row. */
const selectedCode = async (): Promise<string | undefined> =>
  (await screen.findByRole("row", { selected: true })).dataset["code"];

describe("a record that the panel is opened on", () => {
  test("is selected and explained", async () => {
    renderPanel([first, second], { firstRecord: "first" });
    expect(await selectedCode()).toBe("1008");
    expect((await screen.findByRole("region", { name: "Why it closed" })).textContent).toContain("1008");
  });

  test("is found behind the filter of this tab, which is kept", async () => {
    const sessionFilter = { get: async () => "nothing like this", set: vi.fn(async () => {}) };
    renderPanel([first, second], { firstRecord: "second", sessionFilter });
    expect(await selectedCode()).toBe("1011");
    expect(sessionFilter.set).not.toHaveBeenCalled();
  });

  test("of an earlier page shows what came before this page, without making that the setting", async () => {
    const preferences = preferring({});
    renderPanel([first, navigated(), second], { firstRecord: "first", preferences });
    expect(await selectedCode()).toBe("1008");
    expect(screen.getByRole<HTMLInputElement>("checkbox", { name: "Preserve log" }).checked).toBe(true);
    expect(preferences.set).not.toHaveBeenCalled();
  });

  test("of this page leaves earlier pages out", async () => {
    renderPanel([first, navigated(), second], { firstRecord: "second" });
    expect(await selectedCode()).toBe("1011");
    expect(screen.getByRole<HTMLInputElement>("checkbox", { name: "Preserve log" }).checked).toBe(false);
  });

  test("is selected when it comes later", async () => {
    const log = createTestLog([second]);
    const { signal } = renderPanel([], { log, firstRecord: "first" });
    const list = await screen.findByRole("treegrid");
    expect(within(list).queryByRole("row", { selected: true })).toBeNull();
    log.add(first);
    signal();
    expect(await selectedCode()).toBe("1008");
  });

  test("that the log does not have leaves the list as it is", async () => {
    renderPanel([first, navigated(), second], { firstRecord: "gone" });
    const list = await screen.findByRole("treegrid");
    await vi.waitUntil(() => within(list).queryAllByRole("row").length > 1);
    expect(within(list).queryByRole("row", { selected: true })).toBeNull();
    expect(screen.getByRole<HTMLInputElement>("checkbox", { name: "Preserve log" }).checked).toBe(false);
  });
});
