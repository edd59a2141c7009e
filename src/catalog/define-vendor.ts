import type { CloseCode, CodeSender, ReconnectAdvice } from "./close-code.ts";
import { entry } from "./entry.ts";
import type { Vendor } from "./vendor.ts";

/** One code, or one range of codes, of a vendor. The sender is the server where it is left out. */
export type VendorCodeRow = readonly [
  numbers: number | readonly [first: number, last: number],
  name: string,
  severity: CloseCode["severity"],
  reconnect: ReconnectAdvice,
  sender?: CodeSender,
];

/** A vendor, its codes given as rows. The id of a code is `<vendor>-<code>`. */
export function defineVendor(facts: Omit<Vendor, "codes"> & { readonly codes: readonly VendorCodeRow[] }): Vendor {
  const { id, sources } = facts;
  const codes = facts.codes.map(([numbers, name, severity, reconnect, sender = "server"]): CloseCode => {
    const first = typeof numbers === "number" ? numbers : numbers[0];
    const code = entry(numbers, {
      name,
      scheme: "vendor",
      vendor: id,
      sender,
      onTheWire: ![1005, 1006, 1015].includes(first),
      pageMaySend: first === 1000 || (first >= 3000 && first <= 4999),
      severity,
      reconnect,
      confusedWith: [],
      sources,
    });
    return { ...code, id: `${id}-${code.id}` };
  });
  return { ...facts, codes };
}
