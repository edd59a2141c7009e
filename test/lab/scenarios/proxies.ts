import { cut, inBoth } from "../expected-cause.ts";
import { clean, neverOpened, unclean } from "../expectation.ts";
import { closeFrame } from "../frame-bytes.ts";
import type { PeerStep, Scenario } from "../scenario.ts";
import { served, status } from "./software-scenario.ts";

const silentBackend: readonly PeerStep[] = [
  { step: "upgrade" },
  { step: "await-message" },
  { step: "silence", seconds: 30 },
];

/** Cut by a proxy after silence, three times, each time after another greeting. */
const idle = { greets: true, rounds: { count: 3, gap: 0, laterGreeting: 300 } } as const;
const idleTimeOut = inBoth("idle-time-out");

/** All sockets of a server end when it is stopped. */
function stopped(server: "nginx-to-stop" | "haproxy-to-stop", id: string, title: string): Scenario {
  return served(server, id, title, { greets: true, sockets: 3 }, unclean(1006), inBoth("sockets-ended-together"), {
    peer: [
      { step: "upgrade" },
      { step: "await-message" },
      { step: "gather", sockets: 3 },
      { step: "stop-server", server },
    ],
  });
}

/** Ends that proxies make by themselves. */
export const proxyScenarios: readonly Scenario[] = [
  served("nginx", "nginx-read-time-out", "nginx: proxy_read_timeout, three times", idle, unclean(1006), idleTimeOut, {
    slow: 8,
    peer: silentBackend,
  }),
  served(
    "nginx",
    "nginx-backend-closes",
    "nginx: the server behind it closes with 1012",
    { greets: true },
    clean(1012),
    inBoth("server-restarting"),
    {
      peer: [
        { step: "upgrade" },
        { step: "await-message" },
        { step: "write", bytes: closeFrame(1012) },
        { step: "await-close" },
        { step: "fin" },
      ],
    },
  ),
  served(
    "nginx",
    "nginx-backend-down",
    "nginx: nothing listens behind it (502)",
    {},
    neverOpened,
    status("handshake-gateway-error"),
  ),
  served(
    "nginx",
    "nginx-backend-silent",
    "nginx: the server behind it does not answer the handshake (504)",
    {},
    neverOpened,
    status("handshake-gateway-error"),
    { slow: 3, peer: [{ step: "silence", seconds: 10 }] },
  ),
  served(
    "nginx",
    "nginx-backend-killed",
    "nginx: the server behind it is killed",
    { greets: true },
    unclean(1006),
    cut,
  ),
  served(
    "nginx",
    "nginx-without-upgrade",
    "nginx: the Upgrade headers are not passed on, and ws answers 426",
    {},
    neverOpened,
    status("handshake-upgrade-required"),
  ),
  served(
    "nginx",
    "nginx-redirect",
    "nginx: everything is redirected to https (301)",
    {},
    neverOpened,
    status("handshake-redirected"),
  ),
  served("nginx", "nginx-denied", "nginx: deny all (403)", {}, neverOpened, status("handshake-forbidden")),
  served(
    "nginx",
    "nginx-no-location",
    "nginx: no location for this path (404)",
    {},
    neverOpened,
    status("handshake-not-found"),
  ),
  served(
    "nginx-tls",
    "nginx-plain-on-tls",
    "nginx: ws:// to its TLS port (400)",
    {},
    neverOpened,
    status(["handshake-bad-request", "plain-socket-on-tls-port"]),
  ),
  stopped("nginx-to-stop", "nginx-stopped", "nginx is stopped"),
  served(
    "haproxy",
    "haproxy-tunnel-time-out",
    "HAProxy: timeout tunnel, three times",
    idle,
    unclean(1006),
    idleTimeOut,
    { slow: 8, peer: silentBackend },
  ),
  served(
    "haproxy",
    "haproxy-backend-down",
    "HAProxy: nothing listens behind it (503)",
    {},
    neverOpened,
    status("handshake-unavailable"),
    { slow: 5 },
  ),
  served(
    "haproxy",
    "haproxy-denied",
    "HAProxy: http-request deny (403)",
    {},
    neverOpened,
    status("handshake-forbidden"),
  ),
  stopped("haproxy-to-stop", "haproxy-stopped", "HAProxy is stopped"),
];
