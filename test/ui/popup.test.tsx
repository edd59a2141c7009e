// @vitest-environment happy-dom
import { signal as createSignal } from "@preact/signals";
import { fireEvent, screen, within } from "@testing-library/preact";
import axe from "axe-core";
import { describe, expect, test, vi } from "vitest";
import { mostRead } from "../../src/popup/read-page-ends.ts";
import { createTestLog, navigated, recorded } from "./panel-for-tests.tsx";
import { createTestSettings, factsWith, renderPopup } from "./popup-for-tests.tsx";
import { at } from "./record-for-tests.ts";
import { plain } from "./text-for-tests.ts";

const live = "wss://api.example.com/live?token=secret";
const chat = "wss://chat.example.com/rooms/123456/messages?key=secret";
const failed = recorded({ id: "failed", code: 1011, url: live, ended: at(1000) });
const normal = recorded({ id: "normal", code: 1000, url: chat, ended: at(2000) });

/** The endpoints as they stand, from above. */
const endpoints = async (): Promise<HTMLElement[]> => {
  await screen.findAllByRole("heading", { level: 2 });
  return [...document.querySelectorAll<HTMLElement>("[data-endpoint]")];
};
const endpointOrder = (): (string | undefined)[] =>
  [...document.querySelectorAll<HTMLElement>("[data-endpoint]")].map(({ dataset }) => dataset["endpoint"]);
const causeOf = (confidence: string): string =>
  plain(document.querySelector(`[data-confidence="${confidence}"] .popup-cause`)?.textContent);
const noteOf = (name: string): string | null =>
  document.querySelector(`[data-note="${name}"]`)?.firstElementChild?.textContent ?? null;
const action = (name: string): HTMLElement => screen.getByRole("button", { name });

describe("what has ended on this page", () => {
  test("stands by endpoint, the worst first, with what happened, cause and fix, and no query", async () => {
    const { container } = renderPopup([recorded({ id: "old" }), navigated(), failed, normal]);
    const [first, second, ...others] = await endpoints();
    expect(others).toEqual([]);
    expect(first?.dataset["severity"]).toBe("abnormal");
    const words = plain(first?.textContent);
    expect(words).toContain("wss://api.example.com/live");
    expect(words).toContain("1 end");
    expect(words).toContain("1011 Internal Error");
    expect(words).toContain("The server failed");
    expect(words).toContain("The server closed it with code 1011.");
    expect(words).toContain("What to do");
    expect(plain(second?.textContent)).toContain("1000 Normal Closure");
    expect(plain(second?.textContent)).toContain("/rooms/{id}/messages");
    // Nothing is to be done about a normal end.
    expect(second?.textContent).not.toContain("What to do");
    expect(container.textContent).toContain("2 sockets ended, 1 abnormally.");
    expect(container.innerHTML).not.toContain("secret");
  });

  test("ends of one kind are one entry, with the latest", async () => {
    const ends = Array.from({ length: 5 }, (_, index) =>
      recorded({ id: `r${index}`, code: 1011, url: live, ended: at(60_000 * (index + 1)) }),
    );
    renderPopup([...ends, recorded({ id: "other", code: 1000, url: live, ended: at(400_000) })]);
    const [only] = await endpoints();
    expect(plain(only?.textContent)).toContain("6 ends");
    const items = [...document.querySelectorAll<HTMLElement>("[data-record-id]")];
    expect(items.map(({ dataset }) => dataset["recordId"])).toEqual(["r4", "other"]);
    expect(plain(items[0]?.textContent)).toMatch(/5 times, last at \d\d:\d\d:\d\d/);
    expect(plain(items[1]?.textContent)).not.toContain("times");
  });

  test("a cause that is not certain is said to be so, as in the panel", async () => {
    renderPopup([recorded({ id: "blocked", ending: "blocked", code: null }), failed]);
    await endpoints();
    expect(causeOf("likely")).toBe("Likely: The browser refused to open the socket");
    expect(causeOf("certain")).toMatch(/^The server failed/);
  });

  test("the fix begins with its first sentence, and unfolds", async () => {
    renderPopup([recorded({ id: "cut", code: 1006, wasClean: false, url: live })]);
    await endpoints();
    const fold = document.querySelector("details");
    expect(fold?.open).toBe(false);
    expect(fold?.querySelector("summary")?.textContent).toMatch(/^What to do .+\. MoreLess$/);
    expect(fold?.lastElementChild?.textContent).not.toBe("");
  });

  test("leads to the details of the record on a page of its own", async () => {
    const { surroundings } = renderPopup([recorded({ id: "frame 1/2", code: 1011, ended: at(1000) })]);
    const link = await screen.findByRole("link", { name: /^Details of 1011 Internal Error at \d\d:\d\d:\d\d$/ });
    expect(link.getAttribute("href")).toBe("panel.html?tab=7#record=frame%201%2F2");
    fireEvent.click(link);
    expect(surroundings.openAddress).toHaveBeenCalledExactlyOnceWith("panel.html?tab=7#record=frame%201%2F2");
    // The browser's own way: it would load the page.
    document.addEventListener("click", (event) => event.preventDefault(), { once: true });
    fireEvent.click(link, { ctrlKey: true });
    expect(surroundings.openAddress).toHaveBeenCalledOnce();
  });

  test("values of the page are shown with nothing hidden in them", async () => {
    const url = "nonsense \u202e<b>bold</b>";
    const { container } = renderPopup([recorded({ id: "odd", ending: "blocked", code: null, url })]);
    await endpoints();
    expect(container.innerHTML).not.toContain("\u202e");
    expect(container.querySelector("b")).toBeNull();
  });

  test("is followed while the popup is open, and what stands there stays in its place", async () => {
    const { log, signal } = renderPopup([failed]);
    await endpoints();
    log.add(recorded({ id: "chat", code: 1011, url: chat, ended: at(3000) }));
    signal();
    await vi.waitUntil(() => document.querySelectorAll("[data-endpoint]").length === 2);
    const before = endpointOrder();
    expect(before[0]).toContain("chat");
    log.add(recorded({ id: "again", code: 1011, url: live, ended: at(9000) }));
    signal();
    await vi.waitUntil(() => document.querySelector('[data-record-id="again"]') !== null);
    expect(endpointOrder()).toEqual(before);
  });

  test("of a long log is its end, and says so", async () => {
    const log = createTestLog(
      Array.from({ length: 1000 }, (_, index) => recorded({ id: `r${index}`, code: 1011, ended: at(index * 1000) })),
    );
    renderPopup([], { log });
    await screen.findByText(`Of the latest ${mostRead} ends, ${mostRead} were abnormal. The panel has them all.`);
    expect(log.readLast).toHaveBeenCalledWith(7, mostRead);
    expect(log.read).not.toHaveBeenCalled();
  });

  test("of many endpoints are the worst, and how many more there are", async () => {
    const urls = Array.from({ length: 15 }, (_, index) => `wss://s${index}.example.com/`);
    renderPopup(urls.map((url, index) => recorded({ id: url, code: 1011, url, ended: at(index) })));
    expect(await endpoints()).toHaveLength(12);
    expect(screen.getByText("3 more endpoints are in the panel.")).toBeTruthy();
  });
});

describe("nothing to show", () => {
  test("because nothing has ended on this page", async () => {
    renderPopup([failed, navigated()]);
    await screen.findByRole("heading", { name: "Nothing has closed yet" });
    expect(screen.queryByRole("listitem")).toBeNull();
    expect(screen.queryByRole("button", { name: "Reload page" })).toBeNull();
  });

  test("because the page was never seen: it can be reloaded", async () => {
    const { surroundings } = renderPopup([]);
    await screen.findByRole("heading", { name: "Nothing is recorded on this page" });
    fireEvent.click(action("Reload page"));
    expect(surroundings.reloadPage).toHaveBeenCalledOnce();
  });

  test("because nothing of ours runs there: ends of the page before are not its own", async () => {
    renderPopup([navigated(), failed], { tabFacts: async () => factsWith({ isUnseen: true }) });
    await screen.findByRole("heading", { name: "Nothing is recorded on this page" });
    expect(document.querySelector("[data-record-id]")).toBeNull();
  });

  test.each([
    [[], "The browser lets WhyClosed run on no site."],
    [["localhost"], "The browser lets WhyClosed run on localhost only."],
    [
      ["a.example", "b.example", "c.example", "d.example", "e.example", "f.example"],
      "6 sites only: a.example, b.example",
    ],
  ])("because the browser allows %j: the options are one click away", async (sites, words) => {
    const facts = factsWith({ isUnseen: true, access: { isAll: false, sites } });
    const { surroundings } = renderPopup([navigated(), failed], { tabFacts: async () => facts });
    await screen.findByRole("heading", { name: "Nothing is recorded on this page" });
    expect(plain(document.querySelector('[data-empty="popup-no-access"] p')?.textContent)).toContain(words);
    fireEvent.click(action("Change in the options"));
    expect(surroundings.openOptions).toHaveBeenCalledOnce();
  });

  test("because the site is left out by the options, which are one click away", async () => {
    const settings = createTestSettings({ recording: "all-but", recordingSites: ["example.org"] });
    const { surroundings } = renderPopup([navigated("https://app.example.com/"), failed], {
      settings,
      tabFacts: async () => factsWith({ site: "www.example.org" }),
    });
    await vi.waitUntil(() => noteOf("left-out") !== null);
    expect(screen.queryByRole("heading", { level: 2 })).toBeNull();
    expect(plain(noteOf("left-out"))).toBe("Nothing is recorded on www.example.org: the options leave this site out.");
    fireEvent.click(action("Change in the options"));
    expect(surroundings.openOptions).toHaveBeenCalledOnce();
  });

  test("because recording is paused", async () => {
    renderPopup([navigated()], { paused: { get: async () => true, set: async () => {} } });
    await vi.waitUntil(() => noteOf("paused") !== null);
    expect(screen.queryByRole("heading", { level: 2 })).toBeNull();
  });

  test("because the log was cleared", async () => {
    renderPopup([navigated(), failed, { kind: "cleared", at: 0 }]);
    await screen.findByRole("heading", { name: "Nothing has closed yet" });
  });
});

describe("this tab and its site", () => {
  test("recording is paused, and goes on", async () => {
    const { surroundings } = renderPopup([navigated(), failed]);
    await endpoints();
    expect(noteOf("paused")).toBeNull();
    fireEvent.click(action("Pause recording"));
    await screen.findByRole("button", { name: "Resume recording" });
    expect(surroundings.paused.set).toHaveBeenLastCalledWith(true);
    expect(noteOf("paused")).toContain("Recording of this tab is paused.");
    fireEvent.click(action("Resume recording"));
    await screen.findByRole("button", { name: "Pause recording" });
    expect(surroundings.paused.set).toHaveBeenLastCalledWith(false);
    expect(noteOf("paused")).toBeNull();
  });

  test("the site is muted, and unmuted at once; other muted sites stay", async () => {
    const settings = createTestSettings({ mutedSites: ["example.org"] });
    renderPopup([navigated("http://localhost:5173/"), failed], { settings });
    await endpoints();
    fireEvent.click(action("Mute this site"));
    await screen.findByRole("button", { name: "Unmute this site" });
    expect(settings.set).toHaveBeenLastCalledWith({ mutedSites: ["example.org", "localhost:5173"] });
    expect(plain(noteOf("muted"))).toBe("Notifications of localhost:5173 are muted. The badge still counts.");
    fireEvent.click(action("Unmute this site"));
    await screen.findByRole("button", { name: "Mute this site" });
    expect(settings.set).toHaveBeenLastCalledWith({ mutedSites: ["example.org"] });
    expect(noteOf("muted")).toBeNull();
  });

  test("a site that is muted with another one says with which", async () => {
    const settings = createTestSettings({ mutedSites: ["example.com"] });
    renderPopup([navigated("https://app.example.com/"), failed], { settings });
    await vi.waitUntil(() => noteOf("muted") !== null);
    expect(plain(noteOf("muted"))).toContain("Notifications of app.example.com are muted with example.com.");
    fireEvent.click(await screen.findByRole("button", { name: "Unmute this site" }));
    await screen.findByRole("button", { name: "Mute this site" });
    expect(settings.set).toHaveBeenLastCalledWith({ mutedSites: [] });
  });

  test("settings that change elsewhere are followed", async () => {
    const settings = createTestSettings();
    renderPopup([navigated("https://app.example.com/"), failed], { settings });
    await screen.findByRole("button", { name: "Mute this site" });
    await settings.set({ notifications: false });
    await vi.waitUntil(() => screen.queryByRole("button", { name: "Mute this site" }) === null);
    expect(noteOf("off")).toContain("Notifications are switched off.");
  });

  test("the log is exported once at a time", async () => {
    const finish = new EventTarget();
    const exportLog = vi.fn(
      () => new Promise<void>((resolve) => finish.addEventListener("done", () => resolve(), { once: true })),
    );
    renderPopup([navigated(), failed], { exportLog });
    const button = action("Export the log");
    fireEvent.click(button);
    await vi.waitUntil(() => button.getAttribute("aria-busy") === "true");
    fireEvent.click(button);
    expect(exportLog).toHaveBeenCalledOnce();
    finish.dispatchEvent(new Event("done"));
    await vi.waitUntil(() => button.getAttribute("aria-busy") === "false");
  });

  test("what was not recorded is counted, by reason", async () => {
    renderPopup([
      navigated(),
      { kind: "dropped", at: 1, count: 2, why: "rate" },
      failed,
      { kind: "dropped", at: 2, count: 3, why: "rate" },
    ]);
    await endpoints();
    expect(noteOf("dropped")).toBe("5 not recorded: too many ended at once");
  });

  test("notifications that the system refuses are told", async () => {
    renderPopup([failed], { tabFacts: async () => factsWith({ notificationsRefused: true }) });
    await vi.waitUntil(() => noteOf("refused") !== null);
    expect(noteOf("refused")).toContain("The system does not show notifications of this browser.");
  });

  test("leads to the panel, to the codes and to the options", async () => {
    const { surroundings } = renderPopup([failed]);
    fireEvent.click(screen.getByRole("link", { name: "Open the panel" }));
    expect(surroundings.openAddress).toHaveBeenLastCalledWith("panel.html?tab=7");
    fireEvent.click(screen.getByRole("link", { name: "Look up or compare close codes" }));
    expect(surroundings.openAddress).toHaveBeenLastCalledWith("panel.html?tab=7#codes");
    fireEvent.click(action("Options"));
    expect(surroundings.openOptions).toHaveBeenCalledOnce();
    fireEvent.change(screen.getByRole("combobox", { name: "Language" }), { target: { value: "ar" } });
    expect(surroundings.language.set).toHaveBeenCalledExactlyOnceWith("ar");
  });
});

describe("the popup", () => {
  test("is seen when it is opened, and gives the focus to its first control", async () => {
    const { surroundings, listeners, unmount } = renderPopup([failed]);
    await endpoints();
    expect(surroundings.markSeen).toHaveBeenCalledOnce();
    expect(document.activeElement).toBe(screen.getByRole("link", { name: "Open the panel" }));
    const controls = document.querySelectorAll("a, button, select, summary");
    expect(controls[0]).toBe(document.activeElement);
    unmount();
    await vi.waitUntil(() => listeners.size === 0);
  });

  test("has the theme of the settings, else of the system", async () => {
    const settings = createTestSettings();
    const systemTheme = createSignal<"light" | "dark">("dark");
    renderPopup([], { settings, systemTheme });
    const { dataset } = document.documentElement;
    await vi.waitUntil(() => dataset["theme"] === "dark");
    await settings.set({ theme: "light" });
    await vi.waitUntil(() => dataset["theme"] === "light");
    await settings.set({ theme: "browser" });
    await vi.waitUntil(() => dataset["theme"] === "dark");
    systemTheme.value = "light";
    await vi.waitUntil(() => dataset["theme"] === "light");
  });

  test("tells that the log could not be read, and tries again", async () => {
    const log = createTestLog([failed]);
    log.readLast.mockRejectedValueOnce(new Error("the database is gone\u202e"));
    renderPopup([], { log });
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toContain("The log could not be read. the database is gone[U+202E]");
    fireEvent.click(within(alert).getByRole("button", { name: "Retry" }));
    await endpoints();
    expect(screen.queryByRole("alert")).toBeNull();
  });

  test("tells that a setting could not be saved, and leaves it as it was", async () => {
    const settings = createTestSettings();
    settings.set.mockRejectedValueOnce(new Error("no room"));
    renderPopup([navigated("https://app.example.com/"), failed], { settings });
    fireEvent.click(await screen.findByRole("button", { name: "Mute this site" }));
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toContain("The setting could not be read or saved. no room");
    expect(screen.getByRole("button", { name: "Mute this site" })).toBeTruthy();
    fireEvent.click(within(alert).getByRole("button", { name: "Dismiss" }));
    await vi.waitUntil(() => screen.queryByRole("alert") === null);
  });

  test("axe finds nothing wrong, with everything shown", async () => {
    document.title = "WhyClosed";
    const cut = recorded({ id: "cut", code: 1006, wasClean: false, url: chat });
    renderPopup(
      [navigated("https://app.example.com/"), failed, cut, { kind: "dropped", at: 1, count: 2, why: "rate" }],
      {
        paused: { get: vi.fn(async () => true), set: vi.fn(async () => {}) },
        settings: createTestSettings({ mutedSites: ["example.com"] }),
        tabFacts: async () => factsWith({ notificationsRefused: true }),
      },
    );
    await endpoints();
    for (const fold of document.querySelectorAll("details")) fold.open = true;
    // Colours need a layout.
    const { violations } = await axe.run(document, { rules: { "color-contrast": { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});
