import { diagnose } from "../diagnosis/diagnose.ts";
import { createHistory } from "../diagnosis/history.ts";
import type { LogStore } from "../log/log-store.ts";
import { readTabLog } from "../log/read-tab-log.ts";
import type { EndedSocket } from "./ended-socket.ts";

/** The sockets that have ended on the page that a tab shows now, the latest first. */
export async function readPageEnds(log: LogStore, tabId: number): Promise<EndedSocket[]> {
  const history = createHistory();
  let ends: EndedSocket[] = [];
  for (const entry of await readTabLog(log, tabId)) {
    if (entry.kind === "navigation" || entry.kind === "cleared") ends = [];
    if (entry.kind !== "record") continue;
    const { record } = entry;
    ends.push({ record, verdict: diagnose(record, history) });
    history.add(record);
  }
  return ends.toReversed();
}
