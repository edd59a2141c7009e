import type { LogEntryBody, NewLogEntry } from "./log-store.ts";

/** What makes an entry the same entry when it is delivered twice. */
export function entryKey(entry: NewLogEntry): string {
  const tab = String(entry.tabId);
  switch (entry.kind) {
    case "record":
      return `${tab} record ${entry.record.id}`;
    case "handshake":
      return `${tab} handshake ${entry.recordId}`;
    case "navigation":
      return `${tab} navigation ${entry.at}`;
    case "connectivity":
      return `${tab} connectivity ${entry.at} ${entry.online}`;
    case "cleared":
      return `${tab} cleared ${entry.at}`;
    case "dropped":
      // A record that was left out is the same, recorded or not: recording may be paused between two deliveries of it.
      if (entry.id !== undefined) return `${tab} ${entry.why === "paused" ? "record" : "dropped"} ${entry.id}`;
      return `${tab} dropped ${entry.at} ${entry.why}`;
  }
}

/** What the keys of a tab's entries of one kind begin with. */
export const keyStart = (tabId: number, kind: LogEntryBody["kind"]): string => `${tabId} ${kind} `;
