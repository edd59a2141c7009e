import { defineVendor } from "../define-vendor.ts";

export const okx = defineVendor({
  id: "okx",
  name: "OKX",
  kind: "service",
  hints: { hosts: ["ws.okx.com", "wspap.okx.com"] },
  sources: [{ title: "OKX API v5", url: "https://www.okx.com/docs-v5/en/" }],
  codes: [
    [1009, "Request message exceeds the maximum frame length", "abnormal", "after-fix"],
    [4001, "Login Failed", "abnormal", "after-sign-in"],
    [4002, "Invalid Request", "abnormal", "after-fix"],
    [4003, "APIKey subscription amount exceeds the limit 100", "abnormal", "after-fix"],
    [4004, "No data received in 30s", "notice", "yes"],
    [4005, "Buffer is full, cannot write data", "abnormal", "yes"],
    [4006, "Abnormal disconnection", "abnormal", "yes"],
    [4007, "API key has been updated or deleted. Please reconnect.", "abnormal", "after-sign-in"],
    [4008, "The number of subscribed channels exceeds the maximum limit.", "abnormal", "after-fix"],
    [4009, "The number of subscription channels for this connection exceeds the limit", "abnormal", "after-fix"],
  ],
});
