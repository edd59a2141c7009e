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
  },
  {
    id: "reset",
    title: "TCP is reset (RST)",
    group: "transport",
    peer: [{ step: "upgrade" }, { step: "await-message" }, { step: "reset" }],
    page: { greets: true },
    expected: { chromium: unclean(1006), firefox: brokenOff },
  },
  {
    id: "upgrade-and-fin",
    title: "101 and the end of TCP in one go",
    group: "transport",
    peer: [{ step: "upgrade", fin: true }],
    page: {},
    expected: { chromium: unclean(1006), firefox: openSkipped },
    sometimes: { firefox: unclean(1006) },
  },
  {
    id: "many-cut-at-once",
    title: "Five sockets of one host are cut at once",
    group: "transport",
    peer: [{ step: "upgrade" }, { step: "await-message" }, { step: "gather", sockets: 5 }, { step: "fin" }],
    page: { greets: true, sockets: 5 },
    expected: both(unclean(1006)),
  },
  {
    id: "connection-refused",
    title: "Nothing listens on the port",
    group: "transport",
    peer: [],
    page: { target: "closed-port" },
    expected: both(neverOpened),
  },
  {
    id: "unknown-host",
    title: "The host name does not exist",
    group: "transport",
    peer: [],
    page: { target: "unknown-host" },
    expected: both(neverOpened),
  },
  {
    id: "untrusted-certificate",
    title: "wss:// with a certificate that nobody trusts",
    group: "transport",
    peer: [],
    page: { target: "tls" },
    expected: tlsFailed,
  },
  {
    id: "tls-on-plain-port",
    title: "wss:// to a port that speaks no TLS",
    group: "transport",
    peer: [],
    page: { target: "tls-on-plain-port" },
    expected: tlsFailed,
  },
];
