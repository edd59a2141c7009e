/** Most rows of a lane that are drawn one by one. */
export const mostRows = 4;

/**
 * The row of each span so that no two in a row overlap: each takes the first row that is free when it begins. `order` is the order by
 * beginning. What finds none of `most` rows gets the number `most`.
 */
export function packRows(
  begins: Float64Array,
  ends: Float64Array,
  order: Uint32Array,
  most: number = mostRows,
): Uint8Array {
  const rows = new Uint8Array(begins.length);
  const freeFrom = new Float64Array(most).fill(Number.NEGATIVE_INFINITY);
  for (const index of order) {
    const begin = begins[index] ?? 0;
    let row = 0;
    while (row < most && (freeFrom[row] ?? 0) > begin) row += 1;
    rows[index] = row;
    // What begins and ends at one instant takes its place all the same.
    if (row < most) freeFrom[row] = Math.max(ends[index] ?? 0, begin + 1);
  }
  return rows;
}
