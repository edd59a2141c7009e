import { cpus, release, totalmem, type as systemType } from "node:os";
import type { Exported } from "./export-page.ts";

/** What was measured of one format, in several runs. */
export interface ExportFigures {
  readonly what: string;
  /** `peak`: bytes of memory above what the browser took before; null where it is not known. */
  readonly measured: readonly (Exported & { readonly peak: number | null })[];
}

export interface ExportMeasured {
  readonly count: number;
  readonly figures: readonly ExportFigures[];
  /** The browser's version. */
  readonly browser: string;
  /** Of the system, over the last minute. */
  readonly load: number;
  readonly date: Date;
}

const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(2)} s`;
const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6).toLocaleString("en")} MB`;

const head = ["format", "time, median / worst", "file", "peak memory", "peak / file", "longest time without an answer"];

function row({ what, measured }: ExportFigures): string[] {
  const times = measured.map(({ took }) => took);
  const size = measured[0]?.size ?? 0;
  const peaks = measured.flatMap(({ peak }) => (peak === null ? [] : [peak]));
  return [
    what,
    `${seconds(median(times))} / ${seconds(Math.max(...times))}`,
    megabytes(size),
    peaks.length > 0 ? megabytes(Math.max(...peaks)) : "",
    // Of a report of a few pages the browser's own comings and goings would be told.
    peaks.length > 0 && size >= 1e6 ? (Math.max(...peaks) / size).toFixed(2) : "",
    `${Math.round(Math.max(...measured.map(({ longestTask }) => longestTask)))} ms`,
  ];
}

/** For the terminal. */
export const exportTable = (figures: readonly ExportFigures[]): string =>
  figures.map((one) => head.map((name, index) => `${name}: ${row(one)[index]}`).join("; ")).join("\n");

const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

/** For docs/benchmarks.md. */
export function exportReport({ count, figures, browser, load, date }: ExportMeasured): string {
  const machine = `${cpus()[0]?.model ?? "unknown processor"} × ${cpus().length}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${systemType()} ${release()}`;
  return `A log of ${count.toLocaleString("en")} records of one tab (\`test/playground/sessions/long-log.ts\`) exported with what the export button chooses, in a
page of the extension, and next to it, in the same run, the way as one writes it first: all is read, diagnosed and turned into one text
(\`test/bench/export-page.ts\`). The target is JSON in 2 s, and memory below twice the file.

${[head, head.map(() => "---"), ...figures.map(row)].map(line).join("\n")}

- Measured on ${date.toISOString().slice(0, 10)}: Chromium ${browser}, headless; ${machine}; load ${load.toFixed(1)} at the end${load > 2.5 ? ", **the machine was busy with other work**" : ""}.
- Each is exported ${figures[0]?.measured.length ?? 0} times. Time: from the call to the file, which then is a Blob. Memory: of all processes of the browser together, above what they took
  before; the file itself is in it, as far as the browser has not put it on the disk. The last column is of the page.
`;
}
