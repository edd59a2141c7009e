import { defineVendor } from "../define-vendor.ts";

/** Apollo's older library. The subprotocol `graphql-ws` is its own, not that of the library graphql-ws. */
export const subscriptionsTransportWs = defineVendor({
  id: "subscriptions-transport-ws",
  name: "subscriptions-transport-ws",
  kind: "protocol",
  hints: { subprotocols: ["graphql-ws", "graphql-subscriptions"] },
  sources: [
    { title: "subscriptions-transport-ws", url: "https://github.com/apollographql/subscriptions-transport-ws" },
  ],
  codes: [
    [1002, "Subprotocol not offered", "abnormal", "after-fix"],
    [1005, "Connection terminated", "normal", "no"],
    [1011, "Connection refused by onConnect", "abnormal", "after-fix"],
  ],
});
