import * as fc from "fast-check";

/** Any text that a page can write, half of a pair of surrogates included. (The unit "binary" of fast-check takes seconds to prepare.) */
export const anyText: fc.Arbitrary<string> = fc.string({
  unit: fc.oneof(
    fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCharCode(code)),
    fc.integer({ min: 0, max: 0xff_ff }).map((code) => String.fromCharCode(code)),
  ),
});
