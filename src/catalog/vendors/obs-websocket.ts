import { defineVendor } from "../define-vendor.ts";

export const obsWebsocket = defineVendor({
  id: "obs-websocket",
  name: "OBS Studio",
  kind: "application",
  hints: { subprotocols: ["obswebsocket.json", "obswebsocket.msgpack"] },
  sources: [
    {
      title: "obs-websocket protocol",
      url: "https://github.com/obsproject/obs-websocket/blob/master/docs/generated/protocol.md",
    },
  ],
  codes: [
    [4000, "UnknownReason", "abnormal", "yes"],
    [4002, "MessageDecodeError", "abnormal", "after-fix"],
    [4003, "MissingDataKey", "abnormal", "after-fix"],
    [4004, "InvalidDataKeyType", "abnormal", "after-fix"],
    [4005, "UnknownOpCode", "abnormal", "after-fix"],
    [4006, "NotIdentified", "abnormal", "after-fix"],
    [4007, "AlreadyIdentified", "abnormal", "after-fix"],
    [4008, "AuthenticationFailed", "abnormal", "after-sign-in"],
    [4009, "UnsupportedRpcVersion", "abnormal", "after-fix"],
    [4010, "SessionInvalidated", "notice", "no"],
    [4011, "InvalidDataKeyValue", "abnormal", "after-fix"],
    [4012, "UnsupportedFeature", "abnormal", "after-fix"],
  ],
});
