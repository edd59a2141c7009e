import { defineVendor } from "../define-vendor.ts";

/** It gives no close code a meaning of its own. */
export const viteHmr = defineVendor({
  id: "vite-hmr",
  name: "Vite development server",
  kind: "development-tool",
  hints: { subprotocols: ["vite-hmr", "vite-ping"] },
  sources: [{ title: "Vite: Server options", url: "https://vite.dev/config/server-options" }],
  codes: [],
});
