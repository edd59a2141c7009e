import { forEach, type Stack } from "./stack.ts";

/** Envoy, and Istio's proxies. */
export const envoy = {
  id: "envoy",
  name: "Envoy",
  language: "YAML",
  snippets: {
    "idle-time-out": `
# HttpConnectionManager; the default is 5 minutes of silence
stream_idle_timeout: 3600s`,
    "constant-lifetime": `
routes:
  - match: { prefix: /live }
    route:
      cluster: live
      timeout: 0s # the default is 15 s
      max_stream_duration: { max_stream_duration: 0s }`,
    ...forEach(
      [
        "upgrade-headers-missing",
        "handshake-upgrade-required",
        "handshake-answered-without-upgrade",
        "handshake-forbidden",
      ],
      `
# HttpConnectionManager; without it, Envoy answers an upgrade with 403
upgrade_configs:
  - upgrade_type: websocket`,
    ),
    "handshake-bad-request": `
# The same server for all requests of a client. In the cluster: lb_policy: RING_HASH
route:
  cluster: live
  hash_policy:
    - cookie: { name: live, ttl: 0s }`,
    "handshake-not-found": `
routes:
  - match: { prefix: /live }
    route:
      cluster: live
      prefix_rewrite: /ws # what the server behind calls it`,
    ...forEach(
      ["handshake-gateway-error", "handshake-unavailable", "gateway-error"],
      `
clusters:
  - name: live
    type: STRICT_DNS
    connect_timeout: 5s
    load_assignment:
      cluster_name: live
      endpoints:
        - lb_endpoints:
            - endpoint:
                address:
                  socket_address: { address: live, port_value: 8080 }`,
    ),
    ...forEach(
      ["sockets-ended-together", "connection-lost"],
      `
# Of the container; on a hot restart the old process lives on for this time
args: [--drain-time-s, "3000", --parent-shutdown-time-s, "3600"]`,
    ),
    "content-security-policy": `
# Route or virtual host
response_headers_to_add:
  - header:
      key: content-security-policy
      value: "{{directive}} 'self' {{source}}"`,
  },
} as const satisfies Stack;
