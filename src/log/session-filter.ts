import { createTextOfTab } from "../platform/text-of-tab.ts";

const filters = createTextOfTab("filter");

/** The filter of a tab's panel. It is kept until the browser is closed. */
export async function getSessionFilter(tabId: number): Promise<string> {
  return (await filters.get(tabId)) ?? "";
}

export function setSessionFilter(tabId: number, filter: string): Promise<void> {
  return filters.set(tabId, filter === "" ? null : filter);
}

/** Another tab took the place of this one. */
export function moveSessionFilter(from: number, to: number): Promise<void> {
  return filters.move(from, to);
}
