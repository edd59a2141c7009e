const bars = 12;
const width = 36;
const height = 12;

/** How many of some values, spread over equal parts of the way from the first to the last, fall into each part. */
export function countPerPart(values: readonly number[], parts: number): number[] {
  let [least, most] = [Infinity, -Infinity];
  for (const value of values) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  const counts = Array.from({ length: parts }, () => 0);
  const step = (most - least) / parts || 1;
  for (const value of values) {
    const part = Math.min(parts - 1, Math.floor((value - least) / step));
    counts[part] = (counts[part] ?? 0) + 1;
  }
  return counts;
}

/**
 * How ends came over time, from the first to the last, as a drawing in the line. What it shows is also said in words. `moments`: milliseconds
 * since the Unix epoch.
 */
export function Trend({ moments }: { readonly moments: readonly number[] }) {
  const counts = countPerPart(moments, bars);
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
