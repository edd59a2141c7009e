import type { LogEntry, LogStore } from "../../log/log-store.ts";
import { giveWay } from "../give-way.ts";
import { createLineMaker } from "../line-maker.ts";
import { createLogLines, stepLength } from "../log-lines.ts";
import type { PanelSurroundings } from "../panel-surroundings.ts";
import { matchingIds } from "./chosen-part.ts";

/** Entries that are read at once. */
const batchSize = 2000;

type Sources = Pick<PanelSurroundings, "diagnose" | "text"> & { readonly log: Pick<LogStore, "read"> };

/** The ids of a tab's records that match a filter, as its own panel would list them. Lets the panel answer meanwhile. */
export async function findMatching(
  tabId: number,
  filter: string,
  sources: Sources,
  signal: AbortSignal,
): Promise<ReadonlySet<string>> {
  const lines = createLogLines(createLineMaker(sources));
  for await (const step of stepsOf(sources.log, tabId)) {
    signal.throwIfAborted();
    lines.add(step);
    await giveWay();
  }
  return matchingIds(lines.current(), filter);
}

async function* stepsOf(log: Pick<LogStore, "read">, tabId: number): AsyncGenerator<readonly LogEntry[]> {
  for (let after = 0; ;) {
    const entries = await log.read(tabId, after, batchSize);
    for (let start = 0; start < entries.length; start += stepLength) yield entries.slice(start, start + stepLength);
    const last = entries.at(-1);
    if (!last) return;
    after = last.sequence;
  }
}
