import { forEach, type Stack } from "./stack.ts";

/** Apache httpd as a reverse proxy. */
export const apache = {
  id: "apache",
  name: "Apache",
  language: "Apache configuration",
  snippets: {
    "idle-time-out": `
# Seconds without data. From 2.4.47 on:
ProxyPass "/live" "http://127.0.0.1:8080/live" upgrade=websocket timeout=3600`,
    ...forEach(
      [
        "upgrade-headers-missing",
        "handshake-upgrade-required",
        "handshake-bad-request",
        "handshake-answered-without-upgrade",
        "handshake-not-answered",
      ],
      `
# From 2.4.47 on, with mod_proxy_http
ProxyPass "/live" "http://127.0.0.1:8080/live" upgrade=websocket

# Before that, with mod_proxy_wstunnel:
# ProxyPass "/live" "ws://127.0.0.1:8080/live"`,
    ),
    "handshake-not-found": `
# The longer path first: the first match wins.
ProxyPass "/live" "http://127.0.0.1:8080/live" upgrade=websocket
ProxyPass "/" "http://127.0.0.1:3000/"`,
    "handshake-forbidden": `
# Servers compare the origin with the host: pass on the one that the browser asked for.
ProxyPreserveHost On`,
    ...forEach(
      ["handshake-gateway-error", "handshake-unavailable", "gateway-error"],
      `
# Where the server behind really listens; after a failure, try it again at once
ProxyPass "/live" "http://127.0.0.1:8080/live" upgrade=websocket connectiontimeout=5 retry=0`,
    ),
    "content-security-policy": `
# mod_headers
Header always set Content-Security-Policy "{{directive}} 'self' {{source}}"`,
    ...forEach(
      ["certificate-not-trusted", "tls-failed", "secure-socket-on-plain-port", "mixed-content"],
      `
<VirtualHost *:443>
    ServerName api.example.com
    SSLEngine on
    # The full chain: the server's own certificate first, then the intermediate ones.
    SSLCertificateFile "/etc/ssl/api.example.com/fullchain.pem"
    SSLCertificateKeyFile "/etc/ssl/api.example.com/privkey.pem"
</VirtualHost>`,
    ),
  },
} as const satisfies Stack;
