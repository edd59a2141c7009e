import { defineVendor } from "../define-vendor.ts";

export const liveblocks = defineVendor({
  id: "liveblocks",
  name: "Liveblocks",
  kind: "service",
  hints: { hosts: ["api.liveblocks.io"] },
  sources: [{ title: "Liveblocks", url: "https://github.com/liveblocks/liveblocks" }],
  codes: [
    [1011, "UNEXPECTED_CONDITION", "abnormal", "yes"],
    [1013, "TRY_AGAIN_LATER", "notice", "with-back-off"],
    [4000, "INVALID_MESSAGE_FORMAT", "abnormal", "after-fix"],
    [4001, "NOT_ALLOWED", "abnormal", "no"],
    [4002, "MAX_NUMBER_OF_MESSAGES_PER_SECONDS", "abnormal", "no"],
    [4003, "MAX_NUMBER_OF_CONCURRENT_CONNECTIONS", "abnormal", "no"],
    [4004, "MAX_NUMBER_OF_MESSAGES_PER_DAY_PER_APP", "abnormal", "no"],
    [4005, "MAX_NUMBER_OF_CONCURRENT_CONNECTIONS_PER_ROOM", "abnormal", "no"],
    [4006, "ROOM_ID_UPDATED", "notice", "after-fix"],
    [4100, "KICKED", "notice", "after-sign-in"],
    [4109, "TOKEN_EXPIRED", "notice", "after-sign-in"],
    [4999, "CLOSE_WITHOUT_RETRY", "notice", "no"],
  ],
});
