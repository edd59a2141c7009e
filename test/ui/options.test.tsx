// @vitest-environment happy-dom
import { signal } from "@preact/signals";
import { fireEvent, screen, waitFor } from "@testing-library/preact";
import axe from "axe-core";
import { describe, expect, test, vi } from "vitest";
import { defaultSettings } from "../../src/log/settings.ts";
import type { SiteAccess } from "../../src/platform/site-access.ts";
import { writeSettingsFile } from "../../src/options/settings-file.ts";
import { defaultChoices } from "../../src/options/choices.ts";
import { renderOptions } from "./options-for-tests.tsx";
import { plain, text } from "./text-for-tests.ts";

type Page = Awaited<ReturnType<typeof renderOptions>>;

/** Types into a list's field and presses Enter, as a person does. */
function addTo(page: Page, setting: string, typed: string): void {
  const field = page.field(setting);
  fireEvent.input(field, { target: { value: typed } });
  fireEvent.keyDown(field, { key: "Enter" });
}
const itemsOf = ({ container }: Page, setting: string): string[] =>
  [...container.querySelectorAll(`[data-setting="${setting}"] li`)].map((item) => plain(item.textContent));
const pick = (page: Page, content: string, name = "settings.json"): void => {
  fireEvent.change(page.container.querySelector('input[type="file"]') as HTMLInputElement, {
    target: { files: [new File([content], name)] },
  });
};
const remove = (code: number) => screen.getByRole("button", { name: new RegExp(`Remove .?${code}`) });
const left = ({ container }: Page) => container.querySelector('[data-setting="trial"] output');
const click = ({ container }: Page, action: string): void =>
  void fireEvent.click(container.querySelector(`[data-action="${action}"]`) as HTMLElement);
const isSaved = (page: Page) => page.isThere('[data-progress="saved"]');

describe("each setting is shown as it is stored, and saved at once when it is changed", () => {
  test("recording, with its sites only where they matter", async () => {
    const page = await renderOptions();
    expect(page.container.querySelector('[data-setting="recordingSites"]')).toBeNull();
    fireEvent.click(page.part("recording", 'input[value="only"]'));
    expect(screen.getByText("No site is listed: nothing is recorded.")).toBeTruthy();
    addTo(page, "recordingSites", "https://Example.com/a localhost:8080");
    await waitFor(() =>
      expect(page.settings.stored()).toEqual({ recording: "only", recordingSites: ["example.com", "localhost:8080"] }),
    );
    expect(itemsOf(page, "recordingSites")).toEqual(["example.com", "localhost:8080"]);
    expect(screen.queryByText("No site is listed: nothing is recorded.")).toBeNull();
    await isSaved(page);
  });

  test.each(["notifications", "onlyWhileDevtoolsClosed"] as const)("%s", async (name) => {
    const page = await renderOptions();
    const box = page.field(name);
    expect(box.checked).toBe(defaultSettings[name]);
    fireEvent.click(box);
    await waitFor(() => expect(page.settings.stored()).toEqual({ [name]: !defaultSettings[name] }));
  });

  test("the least severity and the theme, which the page has at once", async () => {
    const systemTheme = signal<"light" | "dark">("dark");
    const page = await renderOptions({}, { systemTheme });
    expect(document.documentElement.dataset["theme"]).toBe("dark");
    fireEvent.click(page.part("leastSeverity", 'input[value="notice"]'));
    fireEvent.change(page.part("theme", "select"), { target: { value: "light" } });
    expect(document.documentElement.dataset["theme"]).toBe("light");
    await waitFor(() => expect(page.settings.stored()).toEqual({ leastSeverity: "notice", theme: "light" }));
    fireEvent.change(page.part("theme", "select"), { target: { value: "browser" } });
    systemTheme.value = "light";
    expect(document.documentElement.dataset["theme"]).toBe("light");
  });

  test("quiet hours, but not while a time is missing or both are the same", async () => {
    const page = await renderOptions();
    fireEvent.click(page.part("quietHours", 'input[type="checkbox"]'));
    await waitFor(() => expect(page.settings.stored()).toEqual({ quietHours: { from: 1320, to: 420 } }));
    fireEvent.change(page.part("quietHours", 'input[name="from"]'), { target: { value: "" } });
    await screen.findByText(/Give both times/);
    fireEvent.change(page.part("quietHours", 'input[name="from"]'), { target: { value: "07:00" } });
    await screen.findByText(/The two times are the same/);
    expect(page.settings.set).toHaveBeenCalledTimes(1);
    fireEvent.change(page.part("quietHours", 'input[name="from"]'), { target: { value: "23:15" } });
    await waitFor(() => expect(page.settings.stored()).toEqual({ quietHours: { from: 1395, to: 420 } }));
    expect(screen.queryByText(/The two times are the same/)).toBeNull();
    fireEvent.click(page.part("quietHours", 'input[type="checkbox"]'));
    await waitFor(() => expect(page.settings.stored()).toEqual({ quietHours: null }));
  });

  test("muted codes, each with its name", async () => {
    const page = await renderOptions({ mutedCodes: [1001] });
    addTo(page, "mutedCodes", "4401, 1012");
    await waitFor(() => expect(page.settings.stored()).toEqual({ mutedCodes: [1001, 4401, 1012] }));
    expect(itemsOf(page, "mutedCodes")).toEqual(["1001Going Away", "4401Application", "1012Service Restart"]);
  });

  test("the capacity, but not what is out of its range", async () => {
    const page = await renderOptions();
    const field = page.field("capacity");
    expect(field.value).toBe("100000");
    fireEvent.change(field, { target: { value: "999" } });
    await waitFor(() =>
      expect(plain(page.part("capacity", '[role="alert"]').textContent)).toContain("from 1,000 to 1,000,000"),
    );
    expect(field.value).toBe("999");
    fireEvent.change(field, { target: { value: "5000" } });
    await waitFor(() => expect(page.settings.stored()).toEqual({ capacity: 5000 }));
    expect(page.part("capacity", '[role="alert"]').textContent).toBe("");
  });

  test("the language, which is kept apart", async () => {
    const page = await renderOptions();
    fireEvent.change(page.part("language", "select"), { target: { value: "fr" } });
    await waitFor(() => expect(page.language()).toBe("fr"));
    expect(page.settings.set).not.toHaveBeenCalled();
  });
});

describe("a list", () => {
  test("names what it cannot take, keeps that in the field, and takes the rest", async () => {
    const page = await renderOptions();
    addTo(page, "mutedSites", "a.example x*y b.example \u202egnp");
    const alert = page.part("mutedSites", '[role="alert"]');
    await waitFor(() => expect(plain(alert.textContent)).toContain("Not a site: x*y and [U+202E]gnp."));
    expect(page.field("mutedSites").value).toBe("x*y\n\u202egnp");
    expect(itemsOf(page, "mutedSites")).toEqual(["a.example", "b.example"]);
    fireEvent.input(page.part("mutedSites", "textarea"), { target: { value: "" } });
    expect(alert.textContent).toBe("");
  });

  test("says what it has already, and when it is full", async () => {
    const page = await renderOptions({ redactionPatterns: Array.from({ length: 50 }, (_, index) => `p${index}`) });
    const alert = page.part("redactionPatterns", '[role="alert"]');
    addTo(page, "redactionPatterns", "p7");
    await waitFor(() => expect(alert.textContent).toBe("This is in the list already."));
    addTo(page, "redactionPatterns", "one more");
    await waitFor(() => expect(plain(alert.textContent)).toBe("The list holds at most 50. Nothing was added."));
    expect(page.field("redactionPatterns").value).toBe("one more");
    expect(page.settings.set).not.toHaveBeenCalled();
  });

  test("loses what is removed, and the focus goes to the next, in the end to the field", async () => {
    const page = await renderOptions({ mutedCodes: [1001, 1006] });
    fireEvent.click(remove(1001));
    await waitFor(() => expect(document.activeElement).toBe(remove(1006)));
    fireEvent.click(remove(1006));
    await waitFor(() => expect(document.activeElement).toBe(page.part("mutedCodes", "textarea")));
    await waitFor(() => expect(page.settings.stored()).toEqual({ mutedCodes: [] }));
  });

  test("begins another line with Shift+Enter, and does not take a word that is being composed", async () => {
    const page = await renderOptions();
    const field = page.field("redactionPatterns");
    fireEvent.input(field, { target: { value: "a" } });
    fireEvent.keyDown(field, { key: "Enter", shiftKey: true });
    fireEvent.keyDown(field, { key: "Enter", isComposing: true });
    expect(itemsOf(page, "redactionPatterns")).toEqual([]);
  });
});

describe("own patterns are tried out", () => {
  test("those in the list and those being written", async () => {
    const page = await renderOptions({ redactionPatterns: [String.raw`order-\d+`] });
    fireEvent.input(page.part("trial", "textarea"), { target: { value: "token=abc123 order-7\nroom-9" } });
    await waitFor(() => expect(left(page)?.textContent).toBe("token=redacted-1 redacted-2\nroom-9"));
    fireEvent.input(page.part("redactionPatterns", "textarea"), { target: { value: "room-." } });
    await waitFor(() => expect(left(page)?.textContent).toBe("token=redacted-1 redacted-2\nredacted-3"));
    fireEvent.input(page.part("redactionPatterns", "textarea"), { target: { value: "room-(" } });
    await waitFor(() => expect(left(page)?.textContent).toBe("token=redacted-1 redacted-2\nroom-9"));
  });

  test("nothing of a text stays hidden, and a slow pattern or a failure is said", async () => {
    const redact = vi.fn(async (plainText: string): Promise<string | null> => {
      if (plainText === "slow") return null;
      if (plainText === "broken") throw new Error("no worker");
      return plainText;
    });
    const page = await renderOptions({}, { redact });
    fireEvent.input(page.part("trial", "textarea"), { target: { value: "a\u202eb" } });
    await waitFor(() => expect(left(page)?.textContent).toBe("a[U+202E]b"));
    fireEvent.input(page.part("trial", "textarea"), { target: { value: "slow" } });
    await waitFor(() => expect(left(page)?.textContent).toContain("more than a second"));
    fireEvent.input(page.part("trial", "textarea"), { target: { value: "broken" } });
    await waitFor(() => expect(left(page)?.textContent).toBe("The text could not be redacted."));
  });
});

describe("what goes wrong", () => {
  test("a storage that fails is told, what was chosen stays, and trying again saves it all", async () => {
    const page = await renderOptions();
    page.settings.failing.with = "quota exceeded";
    fireEvent.click(page.part("notifications", "input"));
    const alert = await page.isThere('[data-failure="save"]');
    expect(alert.textContent).toContain("quota exceeded");
    fireEvent.change(page.part("theme", "select"), { target: { value: "dark" } });
    // Another change elsewhere does not take back what is not saved yet.
    page.settings.listeners.forEach((tell) => tell({ settings: { ...defaultSettings, capacity: 7000 }, broken: [] }));
    await waitFor(() => expect(page.field("capacity").value).toBe("7000"));
    expect(page.field("notifications").checked).toBe(false);
    page.settings.failing.with = null;
    click(page, "retry");
    await isSaved(page);
    expect(page.settings.stored()).toEqual({ notifications: false, theme: "dark" });
    expect(page.container.querySelector("[data-failure]")).toBeNull();
  });

  test("settings that cannot be read are not shown as defaults; trying again shows them", async () => {
    const { settings } = await renderOptions();
    settings.failing.with = "no storage";
    const page = await renderOptions({}, { settings });
    expect((await page.isThere('[data-failure="read"]')).textContent).toContain("no storage");
    expect(page.container.querySelector("[data-section]")).toBeNull();
    settings.failing.with = null;
    click(page, "retry");
    await page.isThere('[data-section="file"]');
  });

  test("what is stored and broken is named until it is changed, or its default is kept", async () => {
    const page = await renderOptions({ leastSeverity: "loud", capacity: 5, theme: "dark" });
    const named = () => [...page.container.querySelectorAll<HTMLElement>("[data-broken]")];
    expect(named().map((item) => plain(item.textContent))).toEqual([
      "“Notify of” could not be read; its default is used.",
      "“Entries kept” could not be read; its default is used.",
    ]);
    fireEvent.change(page.part("capacity", "input"), { target: { value: "5000" } });
    await waitFor(() => expect(named().map(({ dataset }) => dataset["broken"])).toEqual(["leastSeverity"]));
    click(page, "keep-defaults");
    await waitFor(() => expect(named()).toEqual([]));
    expect(page.settings.stored()).toEqual({ leastSeverity: "abnormal", capacity: 5000, theme: "dark" });
  });

  test("notifications that the system refuses are told, at the start and after a test", async () => {
    const page = await renderOptions(
      {},
      { areNotificationsRefused: async () => true, showTestNotification: async () => false },
    );
    await page.isThere('[data-notice="refused"]');
    fireEvent.click(screen.getByRole("button", { name: text.format("options-test") }));
    await page.isThere('[data-outcome="refused"]');
  });
});

describe("the settings file", () => {
  const wanted = { recording: "all-but" as const, recordingSites: ["a.example"], capacity: 2000 };

  test("is saved with all that is chosen", async () => {
    const page = await renderOptions(wanted);
    click(page, "export");
    const [file] = page.saved;
    expect(file?.name).toMatch(/^whyclosed-settings-\d{4}-\d\d-\d\d\.json$/);
    expect(JSON.parse(file?.content ?? "")).toMatchObject({
      generator: { version: "1.2.3" },
      settings: { ...defaultChoices, ...wanted },
    });
  });

  test("is taken over, each broken entry is named, and undo brings the earlier settings back", async () => {
    const page = await renderOptions({ theme: "dark" });
    const file = writeSettingsFile({ ...defaultChoices, ...wanted, language: "fr" }, "1", new Date(0));
    pick(page, file.replace('"theme": "browser"', '"theme": "pink"').replace('"mutedCodes"', '"<b>colour</b>"'));
    await page.isThere('[data-import="read"]');
    const faults = [...page.container.querySelectorAll("[data-fault]")].map((fault) => plain(fault.textContent));
    expect(faults).toEqual([
      'Theme: "pink" cannot be used; the setting stays as it was.',
      "<b>colour</b>: there is no such setting; it was left out.",
    ]);
    await isSaved(page);
    expect(page.settings.stored()).toMatchObject({ ...wanted, theme: "dark" });
    expect(page.language()).toBe("fr");
    expect(itemsOf(page, "recordingSites")).toEqual(["a.example"]);
    click(page, "undo");
    await waitFor(() => expect(page.settings.stored()).toEqual({ ...defaultSettings, theme: "dark" }));
    await waitFor(() => expect(page.language()).toBe(""));
    expect(page.container.querySelector('[data-bar="undo"]')).toBeNull();
    await screen.findByText("The earlier settings are back.");
  });

  test.each([
    ["{", "not-json"],
    ['{"format":"whyclosed-log"}', "not-settings"],
    ['{"format":"whyclosed-settings","version":9,"settings":{}}', "newer"],
    [" ".repeat(1_000_001), "too-large"],
  ])("changes nothing when it is none: %#", async (content, problem) => {
    const page = await renderOptions({ theme: "dark" });
    pick(page, content, "notes\u202e.json");
    const told = await page.isThere(`[data-import="${problem}"]`);
    expect(plain(told.textContent)).toContain("“notes[U+202E].json”");
    expect(told.textContent).toContain("Nothing was changed.");
    expect(page.settings.set).not.toHaveBeenCalled();
    expect(page.container.querySelector('[data-bar="undo"]')).toBeNull();
  });

  test("changes nothing when none of it can be used, and says so", async () => {
    const page = await renderOptions();
    pick(page, '{"format":"whyclosed-settings","version":1,"settings":{"capacity":5}}');
    const told = await page.isThere('[data-import="read"]');
    expect(plain(told.textContent)).toBe("Nothing in “settings.json” could be used; nothing was changed.");
    expect(page.settings.set).not.toHaveBeenCalled();
    expect(page.container.querySelector('[data-bar="undo"]')).toBeNull();
  });
});

describe("a reset", () => {
  test("gives all their defaults, and can be undone", async () => {
    const before = { mutedCodes: [1006], quietHours: { from: 60, to: 120 } };
    const page = await renderOptions({ ...before, theme: 7 });
    fireEvent.change(page.part("language", "select"), { target: { value: "ru" } });
    await waitFor(() => expect(page.language()).toBe("ru"));
    click(page, "reset");
    await page.isThere('[data-bar="undo"]');
    expect(page.settings.stored()).toEqual({});
    expect(page.language()).toBe("");
    expect(itemsOf(page, "mutedCodes")).toEqual([]);
    expect(page.container.querySelector("[data-broken]")).toBeNull();
    click(page, "undo");
    await waitFor(() => expect(page.settings.stored()).toEqual({ ...defaultSettings, ...before }));
    await waitFor(() => expect(page.language()).toBe("ru"));
    expect(itemsOf(page, "mutedCodes")).toEqual(["1006Abnormal Closure"]);
    expect(document.activeElement).toBe(page.container.querySelector('[data-action="import"]'));
  });

  test("that fails changes nothing", async () => {
    const page = await renderOptions({ theme: "dark" });
    page.settings.failing.with = "no storage";
    click(page, "reset");
    await page.isThere('[data-failure="reset"]');
    expect(page.field("theme").value).toBe("dark");
    expect(page.container.querySelector('[data-bar="undo"]')).toBeNull();
  });
});

test("axe finds nothing wrong, with everything open", async () => {
  const page = await renderOptions({
    recording: "only",
    quietHours: { from: 60, to: 120 },
    mutedCodes: [1001],
    capacity: 5,
  });
  addTo(page, "mutedSites", "a.example x*y");
  fireEvent.change(page.part("quietHours", 'input[name="from"]'), { target: { value: "" } });
  pick(page, '{"format":"whyclosed-settings","version":1,"settings":{"theme":"dark","capacity":5}}');
  await page.isThere('[data-import="read"]');
  await isSaved(page);
  // Colours need a layout.
  const { violations } = await axe.run(document, { rules: { "color-contrast": { enabled: false } } });
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});

/** Access that the browser gives, and changes from elsewhere. */
function giveAccess(browser: "chromium" | "firefox", first: SiteAccess) {
  const listeners: ((access: SiteAccess) => void)[] = [];
  const siteAccess = {
    browser,
    get: async () => first,
    onChange(listener: (access: SiteAccess) => void) {
      listeners.push(listener);
      return () => {};
    },
    askForAll: vi.fn(async () => {}),
    limit: vi.fn(async () => {}),
  };
  return { siteAccess, tell: (access: SiteAccess) => listeners.forEach((listener) => listener(access)) };
}

describe("the access that the browser gives", () => {
  const limited = { isAll: false, sites: ["127.0.0.1", "*.example.com"] };

  test.each(["chromium", "firefox"] as const)(
    "is said with the way to change it in %s, and followed",
    async (browser) => {
      const { siteAccess, tell } = giveAccess(browser, { isAll: true, sites: [] });
      const page = await renderOptions({}, { siteAccess });
      await page.isThere('[data-access="all"]');
      expect(page.container.querySelector('[data-action="allow-all"]')).toBeNull();
      fireEvent.click(page.part("siteAccess", '[data-action="limit-access"]'));
      expect(siteAccess.limit).toHaveBeenCalledOnce();
      tell(limited);
      await page.isThere('[data-access="some"]');
      expect(itemsOf(page, "siteAccess")).toEqual(limited.sites);
      expect(plain(page.part("siteAccess", ".notice").textContent)).toContain("2 sites only");
      fireEvent.click(page.part("siteAccess", '[data-action="allow-all"]'));
      expect(siteAccess.askForAll).toHaveBeenCalledOnce();
      tell({ isAll: false, sites: [] });
      await page.isThere('[data-access="none"]');
      expect(page.container.querySelector('[data-action="limit-access"]') === null).toBe(browser === "firefox");
      expect((await axe.run(page.container)).violations).toEqual([]);
    },
  );

  test("cannot be changed: the browser's own words are shown", async () => {
    const { siteAccess } = giveAccess("firefox", limited);
    siteAccess.askForAll.mockRejectedValueOnce(new Error("not now"));
    const page = await renderOptions({}, { siteAccess });
    await page.isThere('[data-access="some"]');
    fireEvent.click(page.part("siteAccess", '[data-action="allow-all"]'));
    await waitFor(() => expect(page.part("siteAccess", '[role="alert"]').textContent).toBe("not now"));
  });
});
