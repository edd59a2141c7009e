import type { LogEntryBody } from "../../src/log/log-store.ts";
import type { OpenedLog } from "../../src/import/opened-log.ts";

/** A log with these tabs, as it is opened from a file, with changes. */
export function openedLog(
  name: string,
  tabs: readonly (readonly LogEntryBody[])[],
  changes: Partial<OpenedLog> = {},
): OpenedLog {
  const [first = { tab: 1, entries: [] }, ...others] = tabs.map((bodies, index) => {
    const tab = index + 1;
    return { tab, entries: bodies.map((body, place) => ({ ...body, sequence: place + 1, tabId: tab })) };
  });
  const count = tabs.flat().length;
  const records = tabs.flat().filter(({ kind }) => kind === "record").length;
  return {
    name,
    head: {
      version: 1,
      exportedAt: Date.UTC(2026, 0, 5, 12),
      generator: { name: "WhyClosed", version: "0.2.0" },
      browser: { name: "firefox", version: "153.0" },
      language: "fr",
      redacted: true,
      notRedacted: [],
      scope: null,
    },
    tabs: [first, ...others],
    dropped: [],
    leftOut: 0,
    problems: [],
    counts: { offered: count, read: count, skipped: 0, duplicate: 0, records, problems: 0 },
    ...changes,
  };
}
