import type { CloseCode } from "./close-code.ts";
import { codeRanges } from "./ranges.ts";
import { registeredCodes } from "./registered.ts";
import { standardCodes } from "./standard.ts";

/** Every entry: single codes first, in order, then the ranges. */
export const closeCodes: readonly CloseCode[] = [...standardCodes, ...registeredCodes, ...codeRanges];

const singles = new Map([...standardCodes, ...registeredCodes].map((code) => [code.first, code]));

/**
 * What a close code means: the entry of the number itself, or of its range.
 * @throws RangeError for anything but a whole number from 0 to 65535: no close frame can carry it.
 */
export function closeCodeOf(number: number): CloseCode {
  const found = singles.get(number) ?? codeRanges.find(({ first, last }) => first <= number && number <= last);
  if (!found || !Number.isInteger(number)) throw new RangeError(`No close frame can carry the code ${number}`);
  return found;
}
