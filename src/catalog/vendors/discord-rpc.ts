import { defineVendor } from "../define-vendor.ts";

/** The Discord client on the same machine. Its host is the machine itself, which is no hint. */
export const discordRpc = defineVendor({
  id: "discord-rpc",
  name: "Discord RPC",
  kind: "service",
  hints: { query: ["v", "client_id"], reason: /^invalid (?:client id|origin|version|encoding)/i },
  sources: [
    {
      title: "Discord: Opcodes and Status Codes",
      url: "https://discord.com/developers/docs/topics/opcodes-and-status-codes",
    },
  ],
  codes: [
    [4000, "Invalid client ID", "abnormal", "after-fix"],
    [4001, "Invalid origin", "abnormal", "after-fix"],
    [4002, "Rate limited", "abnormal", "with-back-off"],
    [4003, "Token revoked", "abnormal", "after-sign-in"],
    [4004, "Invalid version", "abnormal", "after-fix"],
    [4005, "Invalid encoding", "abnormal", "after-fix"],
  ],
});
