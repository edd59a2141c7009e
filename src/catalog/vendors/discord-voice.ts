import { defineVendor } from "../define-vendor.ts";

/** Discord itself says whether to connect again for 4014, 4015, 4021 and 4022 only; the rest follows from what the code means. */
export const discordVoice = defineVendor({
  id: "discord-voice",
  name: "Discord Voice",
  kind: "service",
  hints: { hosts: ["*.discord.media"] },
  sources: [
    {
      title: "Discord: Opcodes and Status Codes",
      url: "https://discord.com/developers/docs/topics/opcodes-and-status-codes",
    },
  ],
  codes: [
    [4001, "Unknown opcode", "abnormal", "yes"],
    [4002, "Failed to decode payload", "abnormal", "yes"],
    [4003, "Not authenticated", "abnormal", "yes"],
    [4004, "Authentication failed", "abnormal", "after-fix"],
    [4005, "Already authenticated", "abnormal", "yes"],
    [4006, "Session no longer valid", "abnormal", "depends"],
    [4009, "Session timeout", "notice", "yes"],
    [4011, "Server not found", "abnormal", "depends"],
    [4012, "Unknown protocol", "abnormal", "after-fix"],
    [4014, "Disconnected", "notice", "no"],
    [4015, "Voice server crashed", "abnormal", "yes"],
    [4016, "Unknown encryption mode", "abnormal", "after-fix"],
    [4020, "Bad request", "abnormal", "after-fix"],
    [4021, "Disconnected: rate limited", "abnormal", "no"],
    [4022, "Disconnected: call terminated", "normal", "no"],
  ],
});
