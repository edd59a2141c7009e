import { forEach, type Stack } from "./stack.ts";

const upgrade = `
map $http_upgrade $connection_upgrade { default upgrade; '' close; } # in http {}

location /live {
    proxy_pass http://127.0.0.1:8080;
    proxy_http_version 1.1;
    proxy_set_header Upgrade $http_upgrade;
    proxy_set_header Connection $connection_upgrade;
    proxy_set_header Host $http_host;
}`;

const secure = `
server {
    listen 443 ssl;
    server_name api.example.com;
    # The full chain: the server's own certificate first, then the intermediate ones.
    ssl_certificate     /etc/ssl/api.example.com/fullchain.pem;
    ssl_certificate_key /etc/ssl/api.example.com/privkey.pem;
}`;

const reload = `
# Reload instead of restarting ("nginx -s reload"): old workers keep their sockets until
# these end. This limits how long:
worker_shutdown_timeout 1h;`;

/** nginx as a reverse proxy. */
export const nginx = {
  id: "nginx",
  name: "nginx",
  language: "nginx configuration",
  snippets: {
    "idle-time-out": `
location /live {
    # Silence in both directions ends the connection after this time; the default is 60s.
    proxy_read_timeout 1h;
    proxy_send_timeout 1h;
}`,
    ...forEach(
      [
        "upgrade-headers-missing",
        "handshake-upgrade-required",
        "handshake-bad-request",
        "handshake-answered-without-upgrade",
        "handshake-not-answered",
      ],
      upgrade,
    ),
    ...forEach(["certificate-not-trusted", "tls-failed", "secure-socket-on-plain-port", "mixed-content"], secure),
    ...forEach(["sockets-ended-together", "connection-lost"], reload),
    "content-security-policy": `
# Extend the policy that is there: a second one can only forbid more.
add_header Content-Security-Policy "{{directive}} 'self' {{source}}" always;`,
    "handshake-forbidden": `
location /live {
    proxy_pass http://127.0.0.1:8080;
    # Servers compare the origin with the host: pass on the one that the browser asked for.
    proxy_set_header Host $http_host;
    proxy_set_header X-Forwarded-Proto $scheme;
}`,
    "handshake-not-found": `
location /live/ {
    # Keeps /live/ in the path. With a slash at its end, it would be cut off.
    proxy_pass http://127.0.0.1:8080;
}`,
    "handshake-redirected": `
# "location /live/" alone redirects /live to /live/, and browsers do not follow.
location = /live {
    proxy_pass http://127.0.0.1:8080;
}`,
    ...forEach(
      ["handshake-gateway-error", "handshake-unavailable", "gateway-error"],
      `
upstream live {
    server 127.0.0.1:8080; # where the server behind really listens
}
location /live {
    proxy_pass http://live;
    proxy_connect_timeout 5s;
}`,
    ),
    "handshake-rate-limited": `
limit_req_zone $binary_remote_addr zone=live:10m rate=5r/s; # in http {}

location /live {
    limit_req zone=live burst=50 nodelay;
    limit_req_status 429;
}`,
  },
} as const satisfies Stack;
