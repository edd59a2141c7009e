import { browser } from "../platform/browser.ts";
import { defaultSettings, parseSettings, type ReadSettings, type SettingName, type Settings } from "./settings.ts";

const prefix = "setting ";
const names = Object.keys(defaultSettings) as SettingName[];
const keys = names.map((name) => prefix + name);

type Area = "sync" | "local";

/**
 * What the user has set. Each setting has a key of its own ("setting <name>") in `storage.sync`, so that changes made on two machines
 * merge, and a long list does not take the room of the others. What that refuses is kept in `storage.local`, on this machine
 * alone, and counts there until it is set again: a value above 8 kB, more changes than sync takes, no sync at all.
 */
export async function getSettings(): Promise<ReadSettings> {
  const [synced, local] = await Promise.all([readArea("sync"), readArea("local")]);
  const stored = { ...synced, ...local };
  return parseSettings(Object.fromEntries(names.map((name) => [name, stored[prefix + name]])));
}

/** Changes some settings. Where one of them is not valid, none is changed, and it rejects with a `TypeError` that names it. */
export async function setSettings(changes: Partial<Settings>): Promise<void> {
  const { settings, broken } = parseSettings(changes);
  const changed = (Object.keys(changes) as SettingName[]).filter((name) => changes[name] !== undefined);
  const unknown = changed.filter((name) => !names.includes(name));
  if (broken.length + unknown.length > 0)
    throw new TypeError(`no such settings: ${[...broken, ...unknown].join(", ")}`);
  const values = changed.map((name): [string, unknown] => [prefix + name, settings[name]]);
  // One after the other: what is too large for sync must not keep the others out.
  for (const [key, value] of values) await keep(key, value);
}

/** Every setting has its default again. */
export async function resetSettings(): Promise<void> {
  await removeFrom("sync", keys);
  await removeFrom("local", keys);
}

/** Calls the listener with all settings when one was changed, here or on another machine. Returns the function that ends it. */
export function onSettings(listener: (read: ReadSettings) => void): () => void {
  let latest = 0;
  const changed = (changes: Readonly<Record<string, unknown>>, area: string): void => {
    if ((area !== "sync" && area !== "local") || !keys.some((key) => key in changes)) return;
    const turn = ++latest;
    void getSettings().then((read) => {
      if (turn === latest) listener(read);
    });
  };
  browser.storage.onChanged.addListener(changed);
  return () => {
    latest++;
    browser.storage.onChanged.removeListener(changed);
  };
}

async function keep(key: string, value: unknown): Promise<void> {
  try {
    await browser.storage.sync.set({ [key]: value });
  } catch {
    await browser.storage.local.set({ [key]: value });
    return;
  }
  await browser.storage.local.remove(key);
}

/** An area that cannot be read holds nothing: `storage.sync` may be missing, or switched off. */
async function readArea(area: Area): Promise<Record<string, unknown>> {
  try {
    return await browser.storage[area].get(keys);
  } catch {
    return {};
  }
}

async function removeFrom(area: Area, gone: string[]): Promise<void> {
  try {
    await browser.storage[area].remove(gone);
  } catch (error) {
    if (area === "local") throw error;
  }
}
