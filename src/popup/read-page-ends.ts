import { diagnose } from "../diagnosis/diagnose.ts";
import { createHistory } from "../diagnosis/history.ts";
import type { LogStore } from "../log/log-store.ts";
import type { EndedSocket } from "./ended-socket.ts";

/** Entries that are read at once. */
const batch = 1000;

/** The sockets that have ended on the page that a tab shows now, the latest first. */
export async function readPageEnds(log: LogStore, tabId: number): Promise<EndedSocket[]> {
  const history = createHistory();
  let ends: EndedSocket[] = [];
  for (let after = 0; ;) {
    const entries = await log.read(tabId, after, batch);
    for (const entry of entries) {
      if (entry.kind === "navigation" || entry.kind === "cleared") ends = [];
      if (entry.kind !== "record") continue;
      const { record } = entry;
      ends.push({ record, verdict: diagnose(record, history) });
      history.add(record);
    }
    const last = entries.at(-1);
    if (!last || entries.length < batch) return ends.toReversed();
    after = last.sequence;
  }
}
