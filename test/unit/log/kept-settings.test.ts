import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { getSettings, onSettings, resetSettings, setSettings } from "../../../src/log/kept-settings.ts";
import { defaultSettings, type ReadSettings, type Settings } from "../../../src/log/settings.ts";
import { FakeStorage } from "./fake-storage.ts";

const surroundings = vi.hoisted(() => ({ storage: {} as FakeStorage }));
vi.mock("../../../src/platform/browser.ts", () => ({ browser: surroundings }));

let storage: FakeStorage;
beforeEach(() => {
  storage = new FakeStorage();
  surroundings.storage = storage;
});
const endings: (() => void)[] = [];
afterEach(() => {
  for (const end of endings.splice(0)) end();
});

describe("settings that are kept", () => {
  test("have their defaults until they are set", async () => {
    expect(await getSettings()).toEqual({ settings: defaultSettings, broken: [] });
  });

  test("each has a key of its own, in sync alone", async () => {
    await setSettings({ theme: "dark", mutedCodes: [1006] });
    expect([...storage.sync.values.keys()]).toEqual(["setting theme", "setting mutedCodes"]);
    expect(storage.local.values.size).toBe(0);
    expect((await getSettings()).settings).toEqual({ ...defaultSettings, theme: "dark", mutedCodes: [1006] });
  });

  test("are normal after they were set", async () => {
    await setSettings({ mutedSites: [" Example.COM "] });
    expect((await getSettings()).settings.mutedSites).toEqual(["example.com"]);
  });

  test("what no setting may be changes nothing and is named", async () => {
    const wrong = { theme: "pink", capacity: 5000, sound: true } as unknown as Partial<Settings>;
    await expect(setSettings(wrong)).rejects.toThrow("theme, sound");
    expect(storage.sync.values.size).toBe(0);
  });

  test("what is stored broken has its default and is named", async () => {
    storage.sync.values.set("setting theme", "pink").set("setting notifications", false);
    const { settings, broken } = await getSettings();
    expect([settings.theme, settings.notifications, broken]).toEqual(["browser", false, ["theme"]]);
  });

  test("a value that sync does not take is kept here, the others go there", async () => {
    storage.sync.refuses = (_, value) => JSON.stringify(value).length > 8000;
    const mutedSites = Array.from({ length: 500 }, (_, index) => `site-${index}.of.some.long.example.com`);
    await setSettings({ mutedSites, theme: "dark" });
    expect([...storage.sync.values.keys()]).toEqual(["setting theme"]);
    expect((await getSettings()).settings).toEqual({ ...defaultSettings, mutedSites, theme: "dark" });
  });

  test("what could not be synced counts here, until it can", async () => {
    await setSettings({ capacity: 2000 });
    storage.sync.refuses = () => true;
    await setSettings({ capacity: 3000 });
    expect((await getSettings()).settings.capacity).toBe(3000);
    storage.sync.refuses = () => false;
    await setSettings({ capacity: 4000 });
    expect((await getSettings()).settings.capacity).toBe(4000);
    expect(storage.local.values.size).toBe(0);
  });

  test.each(["switched off", "missing"])("all goes to local where sync is %s", async (how) => {
    if (how === "missing") Object.assign(storage, { sync: undefined });
    else storage.sync.readable = false;
    await setSettings({ theme: "light" });
    expect((await getSettings()).settings.theme).toBe("light");
    await resetSettings();
    expect((await getSettings()).settings).toEqual(defaultSettings);
  });

  test("a reset leaves nothing of them in either area, and nothing else out", async () => {
    storage.local.values.set("language", "fr").set("setting theme", "dark");
    await setSettings({ capacity: 2000 });
    await resetSettings();
    expect([...storage.sync.values.keys(), ...storage.local.values.keys()]).toEqual(["language"]);
  });
});

describe("a listener", () => {
  test("is told of the settings when one of them changes, and of nothing else", async () => {
    const told: ReadSettings[] = [];
    endings.push(onSettings((read) => void told.push(read)));
    await storage.local.set({ language: "fr" });
    await setSettings({ theme: "dark" });
    await vi.waitFor(() => expect(told.map(({ settings }) => settings.theme)).toEqual(["dark"]));
  });

  test("is told no more once it has ended", async () => {
    const told: ReadSettings[] = [];
    const end = onSettings((read) => void told.push(read));
    const other: ReadSettings[] = [];
    endings.push(onSettings((read) => void other.push(read)));
    end();
    await setSettings({ theme: "dark" });
    await vi.waitFor(() => expect(other).toHaveLength(1));
    expect(told).toEqual([]);
  });
});
