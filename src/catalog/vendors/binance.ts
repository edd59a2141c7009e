import { defineVendor } from "../define-vendor.ts";

/** It documents no close codes. */
export const binance = defineVendor({
  id: "binance",
  name: "Binance market streams",
  kind: "service",
  hints: { hosts: ["stream.binance.com", "fstream.binance.com"] },
  sources: [{ title: "Binance developer documentation", url: "https://developers.binance.com/docs" }],
  codes: [],
});
