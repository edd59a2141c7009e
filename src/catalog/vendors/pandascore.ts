import { defineVendor } from "../define-vendor.ts";

export const pandascore = defineVendor({
  id: "pandascore",
  name: "PandaScore live API",
  kind: "service",
  hints: { hosts: ["live.pandascore.co"] },
  sources: [{ title: "PandaScore: Disconnections", url: "https://developers.pandascore.co/docs/disconnections" }],
  codes: [
    [1000, "Normal", "normal", "no"],
    [4001, "Unauthorized", "abnormal", "after-sign-in"],
    [4003, "Forbidden", "abnormal", "no"],
    [4029, "Too Many Connections", "abnormal", "after-fix"],
  ],
});
