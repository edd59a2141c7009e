import { defineVendor } from "../define-vendor.ts";

export const deepgram = defineVendor({
  id: "deepgram",
  name: "Deepgram",
  kind: "service",
  hints: {
    hosts: ["api.deepgram.com"],
    path: /^\/v1\/(?:listen|speak)$/,
    sharedSubprotocols: ["token", "bearer"],
    reason: /dpgr\.am\//,
  },
  sources: [{ title: "Deepgram documentation", url: "https://developers.deepgram.com/" }],
  codes: [
    [1000, "Normal Closure", "normal", "no"],
    [1011, "Nothing received or no answer in time", "abnormal", "yes"],
  ],
});
