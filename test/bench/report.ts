import type { Frames, Heap, Keystroke, Opening } from "./measurements.ts";

/** What was measured of one list. */
export interface Figures {
  readonly opened: readonly Opening[];
  readonly keystrokes: readonly Keystroke[];
  readonly heap: Heap;
  readonly frames: Frames & { readonly took: number };
}

/** One run. */
export interface Measured {
  readonly count: number;
  readonly browser: string;
  readonly machine: string;
  readonly date: string;
  /** With an empty log. */
  readonly emptyHeap: Heap;
  readonly panel: Figures;
  readonly naive: Figures;
}

const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
const most = (values: readonly number[]): number => values.reduce((one, other) => Math.max(one, other), 0);
const milliseconds = (value: number): string => `${Math.round(value).toLocaleString("en")} ms`;
const both = (values: readonly number[]): string => `${milliseconds(median(values))} / ${milliseconds(most(values))}`;
const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6).toLocaleString("en")} MB`;
const perSecond = (frames: Frames & { readonly took: number }): string =>
  `${Math.round((frames.gaps.length * 1000) / frames.gaps.reduce((sum, gap) => sum + gap, 0))}`;

type Row = readonly [what: string, target: string, of: (figures: Figures) => string];

const rows: readonly Row[] = [
  [
    "Opening: first rows painted, median / worst",
    "300 ms",
    ({ opened }) => both(opened.map(({ firstRows }) => firstRows)),
  ],
  ["Opening: everything read, median / worst", "", ({ opened }) => both(opened.map(({ complete }) => complete))],
  [
    "Filter: from the key to the answer painted, median / worst",
    "50 ms",
    ({ keystrokes }) => both(keystrokes.map(({ answered }) => answered)),
  ],
  [
    "Filter: from the key until the timeline has followed, median / worst",
    "",
    ({ keystrokes }) => both(keystrokes.map(({ settled }) => settled)),
  ],
  [
    "Filter: from the key to the first frame, median / worst",
    "",
    ({ keystrokes }) => both(keystrokes.map(({ firstFrame }) => firstFrame)),
  ],
  ["1,000 ends a second: longest frame", "100 ms", ({ frames }) => milliseconds(most(frames.gaps))],
  [
    "1,000 ends a second: frames over 100 ms",
    "0",
    ({ frames }) => String(frames.gaps.filter((gap) => gap > 100).length),
  ],
  ["1,000 ends a second: frames a second", "", ({ frames }) => perSecond(frames)],
  ["1,000 ends a second: longest task", "", ({ frames }) => milliseconds(most(frames.tasks))],
  ["Heap of JavaScript after collection", "200 MB", ({ heap }) => megabytes(heap.script)],
  ["Objects of the browser after collection", "", ({ heap }) => megabytes(heap.document)],
];

const cells = (measured: Measured): (readonly string[])[] => [
  [`With ${measured.count.toLocaleString("en")} records`, "target", "panel", "naive"],
  ...rows.map(([what, target, of]) => [what, target, of(measured.panel), of(measured.naive)]),
];

/** Of the panel alone, for those who do not wait for the rest. */
export const tableOfPanel = (panel: Figures): string => rows.map(([what, , of]) => `${what}: ${of(panel)}`).join("\n");

/** For the terminal. */
export function tableOf(measured: Measured): string {
  const all = cells(measured);
  const widths = [0, 1, 2, 3].map((column) => most(all.map((row) => row[column]?.length ?? 0)));
  const lines = all.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("   ")
      .trimEnd(),
  );
  return [...lines, "", `${measured.browser}. ${measured.machine}.`, emptyWords(measured)].join("\n");
}

const emptyWords = ({ emptyHeap }: Measured): string =>
  `The heap is that of the extension's thread, with its devtools page: with an empty log ${megabytes(emptyHeap.script)} of JavaScript and ${megabytes(emptyHeap.document)} of the browser's objects.`;

const line = (row: readonly string[]): string => `| ${row.join(" | ")} |`;

/** For docs/benchmarks.md. */
export function reportOf(measured: Measured): string {
  const [head = [], ...body] = cells(measured);
  return `The panel in the real DevTools, and next to it, in the same browser and run, a list as one writes it first: it reads the whole log, draws a row for
each record, and draws all rows again for each key of the filter (\`test/bench/naive-list.ts\`). Both show the same log of
${measured.count.toLocaleString("en")} records of a busy page (\`test/playground/sessions/long-log.ts\`).

${[head, head.map(() => "---"), ...body].map(line).join("\n")}

- Measured on ${measured.date}: ${measured.browser}; ${measured.machine}.
- Opening: DevTools are closed and opened ${measured.panel.opened.length} times, the naive list ${measured.naive.opened.length} times; times count from the navigation of the document.
- Filter: ${measured.panel.keystrokes.length} keys in the panel, ${measured.naive.keystrokes.length} in the naive list, each pressed when the one before is answered; from the key's own time to the first task after the frame that shows the last change.
- 1,000 ends a second: 100 every 100 ms for 10 s, written by the background's thread into the same database, each batch with a signal. The background's
  own work on a delivery is not part of it. It took ${(measured.panel.frames.took / 1000).toFixed(1)} s for the panel, and ${(measured.naive.frames.took / 1000).toFixed(1)} s for the naive list, which keeps the database busy. A frame is the time from one animation frame to the next.
- ${emptyWords(measured)}
`;
}
