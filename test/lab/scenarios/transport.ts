import { cut, inBoth, perBrowser, rejectedOrReset } from "../expected-cause.ts";
import { both, brokenOff, neverOpened, unclean } from "../expectation.ts";
import type { Expected, Scenario } from "../scenario.ts";

const tlsFailed: Scenario["expected"] = {
  chromium: neverOpened,
  firefox: { ...neverOpened, code: 1015 },
};

/** Firefox gives up before the page hears of the opening. */
const openSkipped: Expected = {
  ending: "failed",
  code: 1006,
  wasClean: false,
  errorEvent: false,
};

/** TCP or TLS ends without a close frame, or never comes about. */
export const transportScenarios: readonly Scenario[] = [
  {
    id: "fin",
    title: "TCP ends without a close frame (FIN)",
    group: "transport",
    peer: [{ step: "upgrade" }, { step: "await-message" }, { step: "fin" }],
    page: { greets: true },
    expected: both(unclean(1006)),
    cause: cut,
  },
  {
    id: "reset",
    title: "TCP is reset (RST)",
    group: "transport",
    peer: [{ step: "upgrade" }, { step: "await-message" }, { step: "reset" }],
    page: { greets: true },
    expected: { chromium: unclean(1006), firefox: brokenOff },
    cause: perBrowser("connection-lost", rejectedOrReset),
  },
  {
    id: "upgrade-and-fin",
    title: "101 and the end of TCP in one go",
    group: "transport",
    peer: [{ step: "upgrade", fin: true }],
    page: {},
    expected: { chromium: unclean(1006), firefox: openSkipped },
    sometimes: { firefox: unclean(1006) },
    cause: inBoth(["connection-lost", "accepted-then-dropped"]),
  },
  {
    id: "many-cut-at-once",
    title: "Five sockets of one host are cut at once",
    group: "transport",
    peer: [{ step: "upgrade" }, { step: "await-message" }, { step: "gather", sockets: 5 }, { step: "fin" }],
    page: { greets: true, sockets: 5 },
    expected: both(unclean(1006)),
    cause: inBoth("sockets-ended-together"),
  },
  {
    id: "connection-refused",
    title: "Nothing listens on the port",
    group: "transport",
    peer: [],
    page: { target: "closed-port" },
    expected: both(neverOpened),
    cause: inBoth("nothing-listening"),
  },
  {
    id: "unknown-host",
    title: "The host name does not exist",
    group: "transport",
    peer: [],
    page: { target: "unknown-host" },
    expected: both(neverOpened),
    cause: inBoth("host-not-found"),
  },
  {
    id: "untrusted-certificate",
    title: "wss:// with a certificate that nobody trusts",
    group: "transport",
    peer: [],
    page: { target: "tls" },
    expected: tlsFailed,
    cause: perBrowser("certificate-not-trusted", ["certificate-not-trusted", "tls-failed"]),
  },
  {
    id: "tls-on-plain-port",
    title: "wss:// to a port that speaks no TLS",
    group: "transport",
    peer: [],
    page: { target: "tls-on-plain-port" },
    expected: tlsFailed,
    cause: perBrowser("secure-socket-on-plain-port", ["tls-failed", "secure-socket-on-plain-port"], {
      alsoTrue: ["tls-failed"],
    }),
  },
  {
    id: "plain-on-tls-port",
    title: "ws:// to a port that speaks TLS only",
    group: "transport",
    peer: [],
    page: { target: "plain-on-tls-port" },
    expected: both(neverOpened),
    cause: inBoth(["handshake-dropped", "plain-socket-on-tls-port"]),
  },
  {
    id: "big-message-cut",
    title: "TCP ends right after a message of 1.5 MB",
    group: "transport",
    peer: [{ step: "upgrade" }, { step: "await-message" }, { step: "fin" }],
    page: { greets: 1_500_000 },
    expected: both(unclean(1006)),
    cause: inBoth("message-too-big"),
  },
  {
    id: "vite-hmr-cut",
    title: "A development server for hot reloading goes away",
    group: "transport",
    peer: [
      { step: "upgrade", headers: { "Sec-WebSocket-Protocol": "vite-hmr" } },
      { step: "await-message" },
      { step: "fin" },
    ],
    page: { greets: true, protocols: ["vite-hmr"] },
    expected: both(unclean(1006)),
    cause: inBoth("development-server-reload"),
  },
];
