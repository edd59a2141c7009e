/** How the figures of what a page pays are put together and said. */
export const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? NaN;

export const milliseconds = (value: number): string =>
  `${value.toLocaleString("en", { maximumFractionDigits: value < 10 ? 2 : value < 100 ? 1 : 0 })} ms`;

export const kilobytes = (value: number): string => `${Math.round(value).toLocaleString("en")} KiB`;

/** The median, with the least and the most. */
export const withSpread = (values: readonly number[]): string =>
  `${milliseconds(median(values))} (${[Math.min(...values), Math.max(...values)].map(milliseconds).join(" to ")})`;

/** How many times as long it took as the other, round by round: the median, with the least and the most. */
export function ratio(own: readonly number[], other: readonly number[]): string {
  const ratios = own.map((time, round) => time / (other[round] ?? NaN));
  const [least, most] = [Math.min(...ratios), Math.max(...ratios)].map((one) => one.toFixed(3));
  return `${median(ratios).toFixed(3)} (${least} to ${most})`;
}
