import { browser } from "../platform/browser.ts";

const key = "paused";

async function pausedTabs(): Promise<number[]> {
  const value = (await browser.storage.session.get(key))[key];
  return Array.isArray(value) ? value.filter((tabId) => typeof tabId === "number") : [];
}

/** Recording of the tab is paused. */
export async function isPaused(tabId: number): Promise<boolean> {
  return (await pausedTabs()).includes(tabId);
}

export async function setPaused(tabId: number, paused: boolean): Promise<void> {
  const others = (await pausedTabs()).filter((other) => other !== tabId);
  await browser.storage.session.set({ [key]: paused ? [...others, tabId] : others });
}

/** Another tab took the place of this one. */
export async function movePaused(from: number, to: number): Promise<void> {
  if (!(await isPaused(from))) return;
  await setPaused(from, false);
  await setPaused(to, true);
}
