import { defineVendor } from "../define-vendor.ts";

export const nats = defineVendor({
  id: "nats",
  name: "NATS",
  kind: "server",
  hints: { hosts: ["demo.nats.io", "connect.ngs.global"] },
  sources: [{ title: "NATS server", url: "https://github.com/nats-io/nats-server" }],
  codes: [
    [1000, "Client closed", "normal", "no", "either"],
    [1001, "Server shutdown", "notice", "yes"],
    [1002, "Parse error or protocol violation", "abnormal", "after-fix"],
    [1008, "Authentication, limit or slow consumer", "abnormal", "after-fix"],
    [1009, "Maximum payload exceeded", "abnormal", "after-fix"],
  ],
});
