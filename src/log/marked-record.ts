import { createTextOfTab } from "../platform/text-of-tab.ts";

const marks = createTextOfTab("mark");

/** Remembers the record of a tab that its notification was about, so that the panel shows it when it is opened. */
export function markRecord(tabId: number, recordId: string): Promise<void> {
  return marks.set(tabId, recordId);
}

/** The record that is marked in a tab, once; null where there is none. */
export async function takeMark(tabId: number): Promise<string | null> {
  const recordId = await marks.get(tabId);
  if (recordId !== null) await forgetMark(tabId);
  return recordId;
}

/** Another tab took the place of this one. */
export function moveMark(from: number, to: number): Promise<void> {
  return marks.move(from, to);
}

/** The tab is gone. */
export function forgetMark(tabId: number): Promise<void> {
  return marks.set(tabId, null);
}
