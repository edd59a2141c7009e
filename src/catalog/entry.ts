import type { CloseCode } from "./close-code.ts";

/** An entry for one number, or for the numbers from the first to the last. */
export function entry(
  numbers: number | readonly [first: number, last: number],
  facts: Omit<CloseCode, "id" | "first" | "last">,
): CloseCode {
  const [first, last] = typeof numbers === "number" ? [numbers, numbers] : numbers;
  return { id: first === last ? `${first}` : `${first}-${last}`, first, last, ...facts };
}
