import { defineVendor } from "../define-vendor.ts";

export const discordGateway = defineVendor({
  id: "discord-gateway",
  name: "Discord Gateway",
  kind: "service",
  hints: { hosts: ["gateway.discord.gg", "gateway-*.discord.gg"], query: ["v", "encoding"] },
  sources: [
    {
      title: "Discord: Opcodes and Status Codes",
      url: "https://discord.com/developers/docs/topics/opcodes-and-status-codes",
    },
  ],
  codes: [
    [4000, "Unknown error", "abnormal", "yes"],
    [4001, "Unknown opcode", "abnormal", "yes"],
    [4002, "Decode error", "abnormal", "yes"],
    [4003, "Not authenticated", "abnormal", "yes"],
    [4004, "Authentication failed", "abnormal", "after-fix"],
    [4005, "Already authenticated", "abnormal", "yes"],
    [4007, "Invalid seq", "abnormal", "yes"],
    [4008, "Rate limited", "abnormal", "with-back-off"],
    [4009, "Session timed out", "notice", "yes"],
    [4010, "Invalid shard", "abnormal", "after-fix"],
    [4011, "Sharding required", "abnormal", "after-fix"],
    [4012, "Invalid API version", "abnormal", "after-fix"],
    [4013, "Invalid intent(s)", "abnormal", "after-fix"],
    [4014, "Disallowed intent(s)", "abnormal", "after-fix"],
  ],
});
