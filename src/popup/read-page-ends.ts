import { diagnoseInOrder } from "../diagnosis/diagnose-in-order.ts";
import { gatherEntries } from "../export/gather-entries.ts";
import type { LogStore } from "../log/log-store.ts";
import { readTabLog } from "../log/read-tab-log.ts";
import type { EndedSocket } from "./ended-socket.ts";

/** The sockets that have ended on the page that a tab shows now, the latest first. */
export async function readPageEnds(log: LogStore, tabId: number): Promise<EndedSocket[]> {
  const entries = await readTabLog(log, tabId);
  const { records } = gatherEntries(entries);
  const verdicts = diagnoseInOrder(records);
  const since = entries.findLastIndex(({ kind }) => kind === "navigation");
  const present = new Set(
    entries.slice(since + 1).flatMap((entry) => (entry.kind === "record" ? entry.record.id : [])),
  );
  return records
    .flatMap((record, index) => {
      const verdict = verdicts[index];
      return verdict && present.has(record.id) ? [{ record, verdict }] : [];
    })
    .toReversed();
}
