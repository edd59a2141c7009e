import { defineVendor } from "../define-vendor.ts";

export const centrifugo = defineVendor({
  id: "centrifugo",
  name: "Centrifugo",
  kind: "server",
  hints: {
    subprotocols: ["centrifuge-json", "centrifuge-protobuf"],
    path: /\/connection\/websocket$/,
    reason:
      /^(?:connection closed|shutdown|internal server error|connection expired|subscription expired|slow|write error|insufficient state|force reconnect|no pong|invalid token|bad request|stale|force disconnect|connection limit|channel limit)$/,
  },
  sources: [
    { title: "Centrifugo documentation", url: "https://centrifugal.dev/docs/server/codes" },
    { title: "Centrifuge", url: "https://github.com/centrifugal/centrifuge" },
  ],
  codes: [
    [3000, "connection closed", "notice", "yes"],
    [3001, "shutdown", "notice", "yes"],
    [3004, "internal server error", "abnormal", "yes"],
    [3005, "connection expired", "notice", "after-sign-in"],
    [3006, "subscription expired", "notice", "after-sign-in"],
    [3008, "slow", "abnormal", "yes"],
    [3009, "write error", "abnormal", "yes"],
    [3010, "insufficient state", "notice", "yes"],
    [3011, "force reconnect", "notice", "yes"],
    [3012, "no pong", "abnormal", "yes"],
    [3500, "invalid token", "abnormal", "after-sign-in"],
    [3501, "bad request", "abnormal", "after-fix"],
    [3502, "stale", "abnormal", "after-fix"],
    [3503, "force disconnect", "notice", "no"],
    [3504, "connection limit", "abnormal", "no"],
    [3505, "channel limit", "abnormal", "after-fix"],
  ],
});
