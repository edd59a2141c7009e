import { defineVendor } from "../define-vendor.ts";

/** What noVNC connects through. */
export const websockify = defineVendor({
  id: "websockify",
  name: "websockify",
  kind: "application",
  hints: { sharedSubprotocols: ["binary", "base64"], path: /\/websockify$/, reason: /^Target closed$/ },
  sources: [{ title: "websockify", url: "https://github.com/novnc/websockify" }],
  codes: [[1000, "Target closed", "notice", "yes"]],
});
