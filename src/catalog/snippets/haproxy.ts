import { forEach, type Stack } from "./stack.ts";

/** HAProxy. */
export const haproxy = {
  id: "haproxy",
  name: "HAProxy",
  language: "HAProxy configuration",
  snippets: {
    "idle-time-out": `
defaults
    timeout client 30s
    timeout server 30s
    timeout tunnel 1h # replaces both once a connection is upgraded`,
    ...forEach(
      ["upgrade-headers-missing", "handshake-upgrade-required", "handshake-answered-without-upgrade"],
      `
backend live
    mode http
    # WebSockets go to the server over HTTP/1.1.
    server one 127.0.0.1:8080 check ws h1`,
    ),
    "handshake-bad-request": `
backend live
    # The same server for all requests of a client, for servers that keep sessions.
    cookie live insert indirect nocache
    server one 127.0.0.1:8081 check cookie one
    server two 127.0.0.1:8082 check cookie two`,
    ...forEach(
      ["sockets-ended-together", "connection-lost"],
      `
global
    # On a reload the old process keeps its sockets, at most for this time.
    hard-stop-after 1h`,
    ),
    "handshake-not-found": `
frontend web
    bind :443 ssl crt /etc/haproxy/certs/
    use_backend live if { path_beg /live }
    default_backend site`,
    ...forEach(
      ["handshake-gateway-error", "handshake-unavailable", "gateway-error"],
      `
backend live
    option redispatch
    retries 3
    timeout connect 5s
    server one 127.0.0.1:8081 check inter 2s
    server two 127.0.0.1:8082 check inter 2s`,
    ),
    "handshake-rate-limited": `
frontend web
    stick-table type ip size 100k expire 1m store http_req_rate(10s)
    http-request track-sc0 src
    http-request deny deny_status 429 if { sc_http_req_rate(0) gt 100 }`,
    "content-security-policy": `
frontend web
    http-response set-header Content-Security-Policy "{{directive}} 'self' {{source}}"`,
    ...forEach(
      ["certificate-not-trusted", "tls-failed", "secure-socket-on-plain-port", "mixed-content"],
      `
frontend web
    # One file: the server's certificate, the intermediate ones, the private key.
    bind :443 ssl crt /etc/haproxy/certs/api.example.com.pem
    default_backend live`,
    ),
  },
} as const satisfies Stack;
