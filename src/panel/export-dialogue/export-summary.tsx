import { useEffect, useMemo, useState } from "preact/hooks";
import type { LogScope } from "../../export/exported-log.ts";
import { useText } from "../../ui/text-context.tsx";
import type { LogLine } from "../log-line.ts";
import type { LogSize, PanelSurroundings } from "../panel-surroundings.ts";
import { countRecords } from "./count-records.ts";
import { estimateSize, meanLength } from "./estimate-size.ts";
import type { FormatId } from "../../export/formats.ts";

/** Entries that the size of a file is estimated by. */
const sampleLength = 100;

interface ExportSummaryProps {
  readonly scope: LogScope;
  readonly format: FormatId;
  /** All of the tab. */
  readonly lines: readonly LogLine[];
  readonly surroundings: Pick<PanelSurroundings, "log" | "tabId" | "countAll">;
}

/** What the choices come to, as far as that is known without making the file. */
export function ExportSummary({ scope, format, lines, surroundings }: ExportSummaryProps) {
  const text = useText();
  const mean = useMeanLength(surroundings);
  const all = useAll(surroundings);
  const ofTab = useMemo(() => countRecords(lines, scope), [lines, scope.filter, scope.from, scope.to]);
  const isWhole = scope.filter === null && scope.from === null && scope.to === null;
  return (
    <p class="export-summary">{scope.tabs === "one" ? sayTab(ofTab) : isWhole && all ? sayAll(all) : sayUnknown()}</p>
  );

  function sayTab(records: number): string {
    if (records === 0) return text.format("export-summary-none");
    return withSize(text.format("export-summary-tab", { records }), records);
  }
  function sayAll({ tabs, entries }: LogSize): string {
    return withSize(text.format("export-summary-tabs", { records: entries, tabs }), entries);
  }
  function sayUnknown(): string {
    return text.format(isWhole ? "export-summary-all" : "export-summary-unknown");
  }
  function withSize(what: string, records: number): string {
    const size = mean === null ? null : estimateSize(format, records, mean);
    return size === null ? what : text.format("export-summary-size", { what, size: rounded(size) });
  }
}

/** Two figures of it in the unit in which it is shown: more would be made up. */
export function rounded(size: number): number {
  let unit = 1;
  while (size / unit >= 1024) unit *= 1024;
  return Number((size / unit).toPrecision(2)) * unit;
}

function useMeanLength({ log, tabId }: ExportSummaryProps["surroundings"]): number | null {
  const [mean, setMean] = useState<number | null>(null);
  useEffect(() => {
    // It is only for the estimate: if it fails, there is none.
    void log.readLast(tabId, sampleLength).then(
      (entries) => setMean(meanLength(entries)),
      () => {},
    );
  }, [log, tabId]);
  return mean;
}

function useAll({ countAll }: ExportSummaryProps["surroundings"]): LogSize | null {
  const [all, setAll] = useState<LogSize | null>(null);
  useEffect(() => {
    void countAll?.().then(setAll, () => {});
  }, [countAll]);
  return all;
}
