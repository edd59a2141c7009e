/**
 * The indexes of the values in their order; equal ones stay as they are. A merge sort on numbers alone: sorting with a function that
 * compares takes ten times as long. Runs that are in order already, as logs nearly are, are only copied.
 */
export function orderBy(values: Float64Array): Uint32Array {
  const { length } = values;
  let from = Uint32Array.from({ length }, (_, index) => index);
  let to = new Uint32Array(length);
  for (let width = 1; width < length; width *= 2) {
    for (let left = 0; left < length; left += 2 * width)
      mergeRuns(values, from, to, left, Math.min(left + width, length), Math.min(left + 2 * width, length));
    [from, to] = [to, from];
  }
  return from;
}

/** Merges `from[left, middle)` and `from[middle, right)` into `to`. */
function mergeRuns(
  values: Float64Array,
  from: Uint32Array,
  to: Uint32Array,
  left: number,
  middle: number,
  right: number,
): void {
  if (middle >= right || (values[from[middle - 1] ?? 0] ?? 0) <= (values[from[middle] ?? 0] ?? 0)) {
    for (let place = left; place < right; place++) to[place] = from[place] ?? 0;
    return;
  }
  for (let place = left, first = left, second = middle; place < right; place++) {
    const one = from[first] ?? 0;
    const other = from[second] ?? 0;
    const takesFirst = second >= right || (first < middle && (values[one] ?? 0) <= (values[other] ?? 0));
    to[place] = takesFirst ? one : other;
    if (takesFirst) first += 1;
    else second += 1;
  }
}
