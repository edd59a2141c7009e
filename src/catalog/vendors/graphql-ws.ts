import { defineVendor } from "../define-vendor.ts";

/** The library graphql-ws and others that speak `graphql-transport-ws`. The subprotocol `graphql-ws` is another protocol: subscriptions-transport-ws. */
export const graphqlWs = defineVendor({
  id: "graphql-ws",
  name: "GraphQL over WebSocket",
  kind: "protocol",
  hints: { subprotocols: ["graphql-transport-ws"] },
  sources: [
    {
      title: "GraphQL over WebSocket Protocol",
      url: "https://github.com/enisdenjo/graphql-ws/blob/master/PROTOCOL.md",
    },
  ],
  codes: [
    [1001, "Going away", "notice", "yes"],
    [4004, "Bad response", "abnormal", "after-fix", "client"],
    [4005, "Internal client error", "abnormal", "after-fix", "client"],
    [4400, "Bad Request", "abnormal", "after-fix"],
    [4401, "Unauthorized", "abnormal", "after-fix"],
    [4403, "Forbidden", "abnormal", "after-sign-in"],
    [4406, "Subprotocol not acceptable", "abnormal", "after-fix"],
    [4408, "Connection initialisation timeout", "abnormal", "with-back-off"],
    [4409, "Subscriber already exists", "abnormal", "after-fix"],
    [4429, "Too many initialisation requests", "abnormal", "after-fix"],
    [4499, "Terminated", "notice", "yes", "client"],
    [4500, "Internal server error", "abnormal", "after-fix"],
    [4504, "Connection acknowledgement timeout", "abnormal", "with-back-off", "client"],
  ],
});
