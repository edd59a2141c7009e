import type { CloseCode } from "./close-code.ts";
import { codeRanges } from "./ranges.ts";
import { registeredCodes } from "./registered.ts";
import { standardCodes } from "./standard.ts";
import { vendorCodes, vendors } from "./vendors.ts";

export { vendorCodes };

/** Every entry that holds wherever no vendor is known: single codes first, in order, then the ranges. */
export const closeCodes: readonly CloseCode[] = [...standardCodes, ...registeredCodes, ...codeRanges];

const singles = new Map([...standardCodes, ...registeredCodes].map((code) => [code.first, code]));
const codesOfVendors = new Map(vendors.map(({ id, codes }) => [id, codes]));
const byId = new Map([...closeCodes, ...vendorCodes].map((code) => [code.id, code]));

/**
 * What a close code means: the entry of the vendor if it defines the number, or else that of the number itself, or of its range. An
 * unknown vendor defines none.
 * @throws RangeError for anything but a whole number from 0 to 65535: no close frame can carry it.
 */
export function closeCodeOf(number: number, vendorId?: string): CloseCode {
  const ofVendor = vendorId === undefined ? undefined : codesOfVendors.get(vendorId);
  const found = contains(ofVendor, number) ?? singles.get(number) ?? contains(codeRanges, number);
  if (!found || !Number.isInteger(number)) throw new RangeError(`No close frame can carry the code ${number}`);
  return found;
}

/** The entry with this id, of whatever scheme. */
export function closeCodeById(id: string): CloseCode | undefined {
  return byId.get(id);
}

function contains(codes: readonly CloseCode[] | undefined, number: number): CloseCode | undefined {
  return codes?.find(({ first, last }) => first <= number && number <= last);
}
