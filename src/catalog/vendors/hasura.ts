import { defineVendor } from "../define-vendor.ts";

/** It speaks both GraphQL protocols, so that only its path tells it from others. */
export const hasura = defineVendor({
  id: "hasura",
  name: "Hasura GraphQL Engine",
  kind: "server",
  hints: {
    path: /^\/(?:v1\/graphql|v1beta1\/relay|v1alpha1\/graphql)$/,
    sharedSubprotocols: ["graphql-ws", "graphql-transport-ws"],
  },
  sources: [{ title: "Hasura GraphQL Engine", url: "https://github.com/hasura/graphql-engine" }],
  codes: [
    [1002, "Protocol Error", "abnormal", "after-fix"],
    [4400, "Bad request", "abnormal", "after-fix"],
    [4401, "Unauthorized", "abnormal", "after-sign-in"],
    [4403, "Forbidden", "abnormal", "after-sign-in"],
    [4408, "Connection initialisation timeout", "abnormal", "with-back-off"],
    [4409, "Subscriber already exists", "abnormal", "after-fix"],
    [4429, "Too many requests", "abnormal", "after-fix"],
  ],
});
