import { defineVendor } from "../define-vendor.ts";

export const protoo = defineVendor({
  id: "protoo",
  name: "protoo",
  kind: "framework",
  hints: { subprotocols: ["protoo"] },
  sources: [{ title: "protoo-server", url: "https://www.npmjs.com/package/protoo-server" }],
  codes: [[4000, "closed by protoo-server", "notice", "no"]],
});
