import { defineVendor } from "../define-vendor.ts";

/** Also Meteor, and older clients of Spring. */
export const sockjs = defineVendor({
  id: "sockjs",
  name: "SockJS",
  kind: "protocol",
  hints: {
    path: /\/\d{3}\/[^/]+\/websocket$/,
    reason: /^(?:No response from heartbeat|Broken framing\.?|Normal closure)$/,
  },
  sources: [{ title: "sockjs-node", url: "https://github.com/sockjs/sockjs-node" }],
  codes: [
    [1000, "Normal closure", "normal", "no"],
    [3000, "No response from heartbeat", "abnormal", "yes"],
  ],
});
