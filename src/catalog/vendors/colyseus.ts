import { defineVendor } from "../define-vendor.ts";

/** Colyseus keeps 4000 to 4010 for itself; the rest is for games. */
export const colyseus = defineVendor({
  id: "colyseus",
  name: "Colyseus",
  kind: "framework",
  hints: { hosts: ["*.colyseus.cloud"], path: /^\/[\w-]{9}\/[\w-]{9}$/, query: ["sessionId"] },
  sources: [
    { title: "Colyseus documentation", url: "https://docs.colyseus.io/" },
    { title: "Colyseus", url: "https://github.com/colyseus/colyseus" },
  ],
  codes: [
    [4000, "CONSENTED", "normal", "no", "either"],
    [4001, "SERVER_SHUTDOWN", "notice", "with-back-off"],
    [4002, "WITH_ERROR", "abnormal", "after-fix"],
    [4003, "FAILED_TO_RECONNECT", "abnormal", "no", "either"],
    [4010, "MAY_TRY_RECONNECT", "notice", "yes"],
    [4201, "WS_SERVER_DISCONNECT", "notice", "with-back-off"],
    [4202, "WS_TOO_MANY_CLIENTS", "abnormal", "no"],
  ],
});
