import type { ReadonlySignal } from "@preact/signals";
import { logFormats } from "../../export/formats.ts";
import { logFileName } from "../../export/log-file-name.ts";
import type { Program } from "../../export/programs.ts";
import { exportLog } from "../../exporting/export-log.ts";
import type { ExportableLog, LogStore } from "../../log/log-store.ts";
import type { Text } from "../../text/text.ts";
import { giveWay } from "../give-way.ts";
import type { PanelSurroundings } from "../panel-surroundings.ts";
import type { ChosenPart } from "./export-request.ts";
import { findMatching } from "./find-matching.ts";
import { findSecrets, type SecretSearch } from "./find-secrets.ts";
import { findSecretsInWorker } from "./find-secrets-in-worker.ts";

export interface ExporterSources extends Pick<PanelSurroundings, "diagnose"> {
  readonly log: LogStore & ExportableLog;
  /** The panel's tab. */
  readonly tabId: number;
  /** No worker reaches the log: all is done in the page. */
  readonly isHere: () => boolean;
  /** Of the panel. */
  readonly text: ReadonlySignal<Text>;
  /** The sentences of a language (BCP 47). */
  readonly loadText: (language: string) => Promise<Text>;
  /** Sources of the user's own patterns of what is hidden. */
  readonly patterns: () => readonly string[];
  /** The browser that the sockets lived in. */
  readonly browser: Program;
  /** Lets the user have the file. */
  readonly save: (file: { readonly name: string; readonly type: string; readonly content: Blob }) => void;
}

/** Exports for the panel, as its dialogue asks for it. */
export function createLogExporter(
  sources: ExporterSources,
): Required<Pick<PanelSurroundings, "exportLog" | "previewRedaction" | "countAll">> {
  const { log, tabId, isHere, text, patterns, browser } = sources;

  /** The records of all tabs that match; those of the panel's own tab are known. */
  const matchingOfAll = async (
    { scope: { tabs, filter }, matching }: ChosenPart,
    signal: AbortSignal,
  ): Promise<ReadonlySet<string> | null> => {
    if (filter === null || matching === null || tabs === "one") return matching;
    const all = new Set(matching);
    for (const other of await log.tabIds())
      if (other !== tabId) for (const id of await findMatching(other, filter, sources, signal)) all.add(id);
    return all;
  };

  return {
    async exportLog(chosen, { signal, onProgress }) {
      const { format, language, scope, notRedacted } = chosen;
      const recordIds = await matchingOfAll(chosen, signal);
      const exportedAt = new Date();
      const content = await exportLog(
        {
          format,
          tab: scope.tabs === "all" ? "all" : tabId,
          from: scope.from,
          to: scope.to,
          filter: recordIds && { text: scope.filter ?? "", recordIds },
          notRedacted,
          patterns: patterns(),
          exportedAt,
          browser,
          language,
        },
        {
          signal,
          onProgress,
          ...(isHere() && {
            here: { log, text: language === text.peek().language ? text.peek() : await sources.loadText(language) },
          }),
        },
      );
      signal.throwIfAborted();
      sources.save({ name: logFileName(exportedAt, logFormats[format].extension), type: content.type, content });
    },
    async previewRedaction(part, following) {
      const { scope, notRedacted } = part;
      const recordIds = await matchingOfAll(part, following.signal);
      const tabIds = scope.tabs === "all" ? await log.tabIds() : [tabId];
      const { from, to } = scope;
      const search: SecretSearch = { tabIds, from, to, recordIds, notRedacted, patterns: patterns() };
      if (!isHere()) return findSecretsInWorker(search, following);
      return findSecrets(log, search, async (progress) => {
        following.signal.throwIfAborted();
        following.onProgress(progress);
        await giveWay();
      });
    },
    async countAll() {
      const tabIds = await log.tabIds();
      const counts = await Promise.all(tabIds.map((one) => log.count(one)));
      return { tabs: tabIds.length, entries: counts.reduce((sum, count) => sum + count, 0) };
    },
  };
}
