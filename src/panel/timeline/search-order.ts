/** The first place in `order` whose value is not less than `value`; `order` is sorted by `values`. */
export function firstNotBefore(order: Uint32Array, values: Float64Array, value: number): number {
  let low = 0;
  let high = order.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[order[middle] ?? 0] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
