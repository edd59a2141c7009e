import { defineVendor } from "../define-vendor.ts";

export const ttyd = defineVendor({
  id: "ttyd",
  name: "ttyd",
  kind: "application",
  hints: { sharedSubprotocols: ["tty"], path: /\/ws$/ },
  sources: [{ title: "ttyd", url: "https://github.com/tsl0922/ttyd" }],
  codes: [
    [1000, "Command ended", "normal", "depends"],
    [1008, "Token refused", "abnormal", "after-sign-in"],
    [1011, "Command failed", "abnormal", "depends"],
  ],
});
