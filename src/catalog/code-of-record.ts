import type { CloseCode } from "./close-code.ts";
import { closeCodeOf } from "./look-up.ts";
import { recogniseVendor, type VendorSigns } from "./recognise-vendor.ts";

/** What a record's code means: the entry of the vendor that is recognised, if it defines the number. Null where there was no close event. */
export function codeOfRecord(record: VendorSigns): CloseCode | null {
  return record.code === null ? null : closeCodeOf(record.code, recogniseVendor(record)?.vendor.id);
}
