import { defineVendor } from "../define-vendor.ts";

/** Bokeh and Panel. Two of its numbers are outside of the protocol; browsers hand them on. */
export const bokeh = defineVendor({
  id: "bokeh",
  name: "Bokeh",
  kind: "application",
  hints: { subprotocols: ["bokeh"] },
  sources: [{ title: "Bokeh", url: "https://github.com/bokeh/bokeh" }],
  codes: [
    [1005, "Closed without a code", "abnormal", "depends", "either"],
    [1009, "message too big", "abnormal", "after-fix"],
    [10000, "Internal error", "abnormal", "yes"],
    [10001, "Protocol error", "abnormal", "after-fix"],
  ],
});
