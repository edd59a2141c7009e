import { defineVendor } from "../define-vendor.ts";

export const hocuspocus = defineVendor({
  id: "hocuspocus",
  name: "Hocuspocus",
  kind: "server",
  hints: { hosts: ["*.collab.tiptap.cloud"], reason: /^(?:Reset Connection|Connection Timeout|Message Too Big)$/ },
  sources: [{ title: "Hocuspocus", url: "https://github.com/ueberdosis/hocuspocus" }],
  codes: [
    [1009, "Message Too Big", "abnormal", "after-fix"],
    [4205, "Reset Connection", "notice", "yes"],
    [4401, "Unauthorized", "abnormal", "after-sign-in"],
    [4403, "Forbidden", "abnormal", "no"],
    [4408, "Connection Timeout", "abnormal", "yes"],
  ],
});
