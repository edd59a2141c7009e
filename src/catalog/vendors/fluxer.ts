import { defineVendor } from "../define-vendor.ts";

export const fluxer = defineVendor({
  id: "fluxer",
  name: "Fluxer Gateway",
  kind: "service",
  hints: { hosts: ["*.fluxer.app"] },
  sources: [{ title: "Fluxer: Gateway close codes", url: "https://docs.fluxer.app/gateway/close_codes" }],
  codes: [
    [4000, "UNKNOWN_ERROR", "abnormal", "yes"],
    [4001, "UNKNOWN_OPCODE", "abnormal", "yes"],
    [4002, "DECODE_ERROR", "abnormal", "yes"],
    [4003, "NOT_AUTHENTICATED", "abnormal", "yes"],
    [4004, "AUTHENTICATION_FAILED", "abnormal", "after-fix"],
    [4005, "ALREADY_AUTHENTICATED", "abnormal", "yes"],
    [4007, "INVALID_SEQ", "abnormal", "yes"],
    [4008, "RATE_LIMITED", "abnormal", "with-back-off"],
    [4009, "SESSION_TIMEOUT", "notice", "yes"],
    [4010, "INVALID_SHARD", "abnormal", "after-fix"],
    [4011, "SHARDING_REQUIRED", "abnormal", "after-fix"],
    [4012, "INVALID_API_VERSION", "abnormal", "after-fix"],
  ],
});
