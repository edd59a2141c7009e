import * as v from "valibot";

/** The columns of the list, in order. Each has a text `column-<name>` with the attribute `title`. */
export const columnNames = ["time", "code", "endpoint", "cause", "closer", "open-for", "idle", "frame"] as const;
export type ColumnName = (typeof columnNames)[number];

interface Column {
  /** Width until the user changes it: a track of a CSS grid. */
  readonly track: string;
  /** Least width in pixels to which it can be dragged. */
  readonly least: number;
  /** It is shown from this width of the list on, in pixels. */
  readonly from: number;
  /** It is shown unless the user has chosen otherwise. */
  readonly usual: boolean;
}

export const columns: Readonly<Record<ColumnName, Column>> = {
  time: { track: "112px", least: 76, from: 0, usual: true },
  code: { track: "minmax(132px, 3fr)", least: 64, from: 0, usual: true },
  endpoint: { track: "minmax(84px, 4fr)", least: 72, from: 0, usual: true },
  cause: { track: "minmax(120px, 6fr)", least: 80, from: 540, usual: true },
  closer: { track: "82px", least: 56, from: 640, usual: true },
  "open-for": { track: "112px", least: 56, from: 760, usual: true },
  idle: { track: "112px", least: 56, from: 860, usual: false },
  frame: { track: "minmax(80px, 2fr)", least: 56, from: 860, usual: false },
};

/** These two tell one row from another, and are always shown. */
export const fixedColumns: readonly ColumnName[] = ["time", "code"];

/** Under this width of the list, times are shown to the second. */
const shortTimeFrom = 420;

/** What the user has changed: widths in pixels, and whether a column is shown. */
export interface ColumnChoice {
  readonly widths: Readonly<Partial<Record<ColumnName, number>>>;
  readonly shown: Readonly<Partial<Record<ColumnName, boolean>>>;
}

export const noChoice: ColumnChoice = { widths: {}, shown: {} };

/** Whether the user wants a column, if there is room. */
export function isWanted(name: ColumnName, { shown }: ColumnChoice): boolean {
  return fixedColumns.includes(name) || (shown[name] ?? columns[name].usual);
}

/** The columns for which a list of that width (in pixels; 0 while it is not laid out) has room. */
export function columnsFor(width: number, choice: ColumnChoice): ColumnName[] {
  return columnNames.filter((name) => isWanted(name, choice) && (width === 0 || width >= columns[name].from));
}

/** The `grid-template-columns` of these columns. One that takes the rest stays even if all were given a width. */
export function tracksOf(names: readonly ColumnName[], width: number, { widths }: ColumnChoice): string {
  const flexible = names.find((name) => name === "endpoint") ?? names.at(-1);
  return names
    .map((name) => {
      if (name === "time" && width > 0 && width < shortTimeFrom) return "84px";
      const wanted = widths[name];
      if (wanted === undefined) return columns[name].track;
      return name === flexible ? `minmax(${wanted}px, 1fr)` : `${wanted}px`;
    })
    .join(" ");
}

/** The choice with one column's width changed, held to what is readable; `null` gives it its usual width back. */
export function withWidth(choice: ColumnChoice, name: ColumnName, width: number | null): ColumnChoice {
  const { [name]: _, ...others } = choice.widths;
  if (width === null) return { ...choice, widths: others };
  return { ...choice, widths: { ...others, [name]: Math.min(2000, Math.max(columns[name].least, Math.round(width))) } };
}

const storedChoice = v.object({
  widths: v.record(v.picklist(columnNames), v.pipe(v.number(), v.finite())),
  shown: v.record(v.picklist(columnNames), v.boolean()),
});

/** The choice from where it is kept; none where what is kept there is broken. */
export function parseColumnChoice(stored: string): ColumnChoice {
  const { success, output } = v.safeParse(v.pipe(v.string(), v.parseJson(), storedChoice), stored);
  if (!success) return noChoice;
  const widths = Object.entries(output.widths).map(([name, width]) => [name, width] as const);
  return widths.reduce((choice, [name, width]) => withWidth(choice, name as ColumnName, width), {
    ...noChoice,
    shown: output.shown,
  });
}
