import { defineVendor } from "../define-vendor.ts";

/** It documents no close codes. */
export const openaiRealtime = defineVendor({
  id: "openai-realtime",
  name: "OpenAI Realtime",
  kind: "service",
  hints: { hosts: ["api.openai.com"], path: /^\/v1\/realtime$/, sharedSubprotocols: ["realtime"] },
  sources: [{ title: "OpenAI: Realtime API", url: "https://platform.openai.com/docs/guides/realtime" }],
  codes: [],
});
