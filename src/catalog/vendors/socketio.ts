import { defineVendor } from "../define-vendor.ts";

export const socketio = defineVendor({
  id: "socketio",
  name: "Socket.IO",
  kind: "framework",
  hints: { path: /\/socket\.io\/?$/, query: ["EIO", "transport"] },
  sources: [
    { title: "Socket.IO: Server options", url: "https://socket.io/docs/v4/server-options/" },
    { title: "Engine.IO protocol", url: "https://github.com/socketio/engine.io-protocol" },
  ],
  codes: [
    [1005, "Closed without a code", "notice", "yes", "either"],
    [1009, "Packet too large", "abnormal", "after-fix"],
  ],
});
