import { defineVendor } from "../define-vendor.ts";

export const tldrawSync = defineVendor({
  id: "tldraw-sync",
  name: "tldraw sync",
  kind: "framework",
  hints: {
    hosts: ["demo.tldraw.xyz"],
    query: ["sessionId", "storeId"],
    reason:
      /^(?:NOT_FOUND|FORBIDDEN|NOT_AUTHENTICATED|UNKNOWN_ERROR|CLIENT_TOO_OLD|SERVER_TOO_OLD|INVALID_RECORD|RATE_LIMITED|ROOM_FULL)$/,
  },
  sources: [{ title: "tldraw", url: "https://github.com/tldraw/tldraw" }],
  codes: [[4099, "TLSyncErrorCloseEventCode", "abnormal", "after-fix"]],
});
