/** How the figures of what a page pays are put together and said. */
export const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? NaN;

export const milliseconds = (value: number): string =>
  `${value.toLocaleString("en", { maximumFractionDigits: value < 10 ? 2 : value < 100 ? 1 : 0 })} ms`;

export const kilobytes = (value: number): string => `${Math.round(value).toLocaleString("en")} KiB`;

/** The median, with the least and the most. */
export const withSpread = (values: readonly number[]): string =>
  `${milliseconds(median(values))} (${[Math.min(...values), Math.max(...values)].map(milliseconds).join(" to ")})`;

/** What a piece of work took, round by round: on the clock, and of the page's main thread where that is known. */
export interface Taken {
  readonly wall: number[];
  readonly thread: number[];
}

/**
 * How much longer it took than the other, by the medians. For what is done many times over the medians are steadier than any pairing of rounds: other
 * work on the machine comes and goes in between.
 */
export const ratio = (own: readonly number[], other: readonly number[]): string =>
  other.length === 0 ? "" : (median(own) / median(other)).toFixed(3);
