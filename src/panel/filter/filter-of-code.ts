import type { CloseCode } from "../../catalog/close-code.ts";

/** The filter that shows the records of a code of the reference, and no other code with its number. */
export function filterOfCode({ first, last, scheme, vendor }: CloseCode): string {
  const numbers = first === last ? `code:${first}` : `code:${first}-${last}`;
  return vendor === undefined ? `${numbers} scheme:${scheme}` : `${numbers} vendor:${vendor}`;
}
