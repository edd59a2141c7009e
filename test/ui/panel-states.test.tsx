// @vitest-environment happy-dom
import { signal as createSignal } from "@preact/signals";
import { fireEvent, screen } from "@testing-library/preact";
import { describe, expect, test, vi } from "vitest";
import { createTestLog, navigated, preferring, recorded, renderPanel } from "./panel-for-tests.tsx";

describe("an empty list", () => {
  test("says what to do, and reloads the page where there is one", async () => {
    const reloadPage = vi.fn();
    renderPanel([], { reloadPage });
    await screen.findByRole("heading", { name: "Nothing has closed yet" });
    fireEvent.click(screen.getByRole("button", { name: "Reload page" }));
    expect(reloadPage).toHaveBeenCalledOnce();
    fireEvent.click(screen.getByRole("button", { name: "What is not recorded?" }));
    const sheet = await screen.findByRole("dialog", { name: "What is not recorded" });
    expect(sheet.textContent).toContain("Only Chromium shows them, while DevTools is open");
  });

  test("has no button where there is no page to reload", async () => {
    renderPanel([]);
    await screen.findByRole("heading", { name: "Nothing has closed yet" });
    expect(screen.queryByRole("button", { name: "Reload page" })).toBeNull();
  });

  test("because nothing of ours runs in the page: silence does not look like health", async () => {
    const access = { isAll: true, sites: [] };
    renderPanel([], { pageState: async () => ({ state: "not-possible", site: "", access }), reloadPage: vi.fn() });
    await screen.findByRole("heading", { name: "Nothing is recorded on this page" });
    expect(screen.getByRole("button", { name: "Reload page" })).toBeDefined();
  });

  test("because the browser keeps us away: the access can be changed", async () => {
    const access = { isAll: false, sites: ["localhost"] };
    const openOptions = vi.fn(async () => {});
    renderPanel([], { pageState: async () => ({ state: "not-possible", site: "", access }), openOptions });
    await screen.findByText(/run on .?localhost.? only/);
    fireEvent.click(screen.getByRole("button", { name: "Change the access" }));
    expect(openOptions).toHaveBeenCalledOnce();
  });

  test("because of the filter: the filter can be cleared", async () => {
    renderPanel([recorded()]);
    await screen.findByRole("treegrid");
    fireEvent.input(screen.getByRole("combobox", { name: /^Filter by/ }), { target: { value: "nothing like this" } });
    fireEvent.click(await screen.findByRole("button", { name: "Clear filter" }));
    await screen.findByRole("treegrid");
    expect(screen.getByRole<HTMLInputElement>("combobox", { name: /^Filter by/ }).value).toBe("");
  });

  test("because of a navigation: the earlier ones can be shown", async () => {
    const preferences = preferring({});
    renderPanel([recorded(), navigated()], { preferences });
    await screen.findByRole("heading", { name: "Nothing has closed since this page was loaded" });
    fireEvent.click(screen.getByRole("button", { name: "Show them" }));
    await screen.findByRole("treegrid");
    expect(screen.getByRole<HTMLInputElement>("checkbox", { name: "Preserve log" }).checked).toBe(true);
    expect(preferences.set).toHaveBeenCalledExactlyOnceWith("preserveLog", true);
  });

  test("while paused: recording can go on", async () => {
    const set = vi.fn(async () => {});
    renderPanel([], { paused: { get: async () => true, set } });
    await screen.findByRole("heading", { name: "Recording is paused" });
    fireEvent.click(screen.getByRole("button", { name: "Resume" }));
    await screen.findByRole("heading", { name: "Nothing has closed yet" });
    expect(set).toHaveBeenCalledExactlyOnceWith(false);
  });

  test("is not shown where something was left out", async () => {
    renderPanel([{ kind: "dropped", at: 0, count: 2, why: "rate" }]);
    await screen.findByRole("treegrid");
    expect(screen.queryByRole("heading", { level: 2 })).toBeNull();
  });
});

describe("a page that is not seen, after one that was", () => {
  const access = { isAll: true, sites: [] };
  test("is told above the list, as soon as it is there, and no longer than that", async () => {
    let state: "recording" | "not-possible" = "recording";
    let tell: (() => void) | undefined;
    const { container, log, signal } = renderPanel([recorded()], {
      pageState: async () => ({ state, site: "", access }),
      onPage: (listener) => {
        tell = listener;
        return () => {};
      },
    });
    await screen.findByRole("treegrid");
    const notice = () => container.querySelector('[data-notice="unseen"]')?.textContent ?? "";
    expect(notice()).toBe("");
    state = "not-possible";
    tell?.();
    await vi.waitUntil(() => notice() !== "");
    expect(notice()).toContain("The sockets in the list ended on earlier pages.");
    expect(notice()).toContain("Browsers keep extensions away from their own pages");
    state = "recording";
    log.add(navigated(), recorded({ id: "next" }));
    signal();
    await vi.waitUntil(() => notice() === "");
  });
});

test("what is known of a page that is seen is not asked for with each end", async () => {
  const pageState = vi.fn(async () => ({ state: "recording" as const, site: "", access: { isAll: true, sites: [] } }));
  const { container, log, signal } = renderPanel([recorded()], { pageState });
  const rows = (count: number) => vi.waitUntil(() => container.querySelectorAll("[data-record-id]").length === count);
  const endOne = async (count: number) => {
    log.add(recorded({ id: `next-${count}`, url: `wss://${count}.example.com/` }));
    signal();
    await rows(count);
  };
  await rows(1);
  await endOne(2);
  const asked = pageState.mock.calls.length;
  for (let count = 3; count < 8; count++) await endOne(count);
  expect(pageState).toHaveBeenCalledTimes(asked);
});

describe("a failure", () => {
  test("of reading is told, and Retry reads again", async () => {
    const log = createTestLog([recorded()]);
    log.read.mockRejectedValueOnce(new Error("the database is gone"));
    renderPanel([], { log });
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toContain("The log could not be read. the database is gone");
    expect(screen.queryByRole("heading", { level: 2 })).toBeNull();
    fireEvent.click(screen.getByRole("button", { name: "Retry" }));
    await screen.findByRole("treegrid");
    await vi.waitUntil(() => screen.queryByRole("alert") === null);
  });

  test("of the export is told with its message, and can be dismissed", async () => {
    renderPanel([recorded()], { exportLog: async () => Promise.reject(new Error("no room\u202e")) });
    await screen.findByRole("treegrid");
    fireEvent.keyDown(window, { key: "E", shiftKey: true });
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toContain("no room[U+202E]");
    fireEvent.click(screen.getByRole("button", { name: "Dismiss" }));
    await vi.waitUntil(() => screen.queryByRole("alert") === null);
  });
});

describe("the toolbar", () => {
  test("pauses and goes on", async () => {
    renderPanel([recorded()]);
    await screen.findByRole("treegrid");
    const record = screen.getByRole("button", { name: "Record sockets that end in this tab" });
    expect(record.getAttribute("aria-pressed")).toBe("true");
    fireEvent.click(record);
    await vi.waitUntil(() => record.getAttribute("aria-pressed") === "false");
    expect(
      screen
        .getAllByRole("status")
        .map(({ textContent }) => textContent)
        .join(),
    ).toContain("Recording of this tab is paused.");
    fireEvent.click(screen.getByRole("button", { name: "Resume" }));
    await vi.waitUntil(() => record.getAttribute("aria-pressed") === "true");
  });

  test("clears the log", async () => {
    renderPanel([recorded()]);
    await screen.findByRole("treegrid");
    fireEvent.click(screen.getByRole("button", { name: "Clear the log of this tab" }));
    await screen.findByRole("heading", { name: "Nothing has closed yet" });
  });
});

test("the theme is that of the surroundings, also when it changes", async () => {
  const theme = createSignal<"light" | "dark">("dark");
  renderPanel([], { theme });
  await vi.waitUntil(() => document.documentElement.dataset["theme"] === "dark");
  theme.value = "light";
  await vi.waitUntil(() => document.documentElement.dataset["theme"] === "light");
});
