import { defineVendor } from "../define-vendor.ts";

export const convex = defineVendor({
  id: "convex",
  name: "Convex",
  kind: "service",
  hints: { hosts: ["*.convex.cloud"] },
  sources: [{ title: "Convex documentation", url: "https://docs.convex.dev/" }],
  codes: [[4040, "CLOSE_NOT_FOUND", "abnormal", "after-fix"]],
});
