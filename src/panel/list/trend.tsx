import { bin } from "d3-array";
import type { RecordLine } from "../log-line.ts";

const bars = 12;
const width = 36;
const height = 12;

/** How many of some values, spread over equal parts of the way from the first to the last, fall into each part. */
export function countPerPart(values: readonly number[], parts: number): number[] {
  let [least, most] = [Infinity, -Infinity];
  for (const value of values) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  if (values.length === 0) return Array.from({ length: parts }, () => 0);
  const step = (most - least) / parts || 1;
  const thresholds = Array.from({ length: parts - 1 }, (_, index) => least + step * (index + 1));
  const counts = bin<number, number>()
    .domain([least, least + step * parts])
    .thresholds(thresholds)(values);
  return counts.map(({ length }) => length);
}

/** How ends came over time, from the first to the last, as a drawing in the line. What it shows is also said in words. */
export function Trend({ lines }: { readonly lines: readonly RecordLine[] }) {
  const counts = countPerPart(
    lines.map(({ ended }) => ended),
    bars,
  );
  const most = Math.max(1, ...counts);
  const barWidth = width / bars;
  return (
    <svg class="trend" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {counts.map((count, place) => {
        const size = count === 0 ? 0 : Math.max(1, (count / most) * height);
        return <rect key={place} x={place * barWidth} y={height - size} width={barWidth - 0.8} height={size} />;
      })}
    </svg>
  );
}
