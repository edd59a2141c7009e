import type { CauseId } from "../../../src/diagnosis/cause-id.ts";
import { inBoth, perBrowser } from "../expected-cause.ts";
import { both, clean, neverOpened } from "../expectation.ts";
import { closeFrame } from "../frame-bytes.ts";
import type { Expected, PagePart, PeerStep, Scenario } from "../scenario.ts";

const statuses: readonly (readonly [number, string, CauseId, Readonly<Record<string, string>>?])[] = [
  [200, "The server answers with a web page (200)", "handshake-answered-without-upgrade"],
  [302, "The server redirects (302)", "handshake-redirected", { Location: "/blank" }],
  [400, "The server calls the request bad (400)", "handshake-bad-request"],
  [401, "The server wants a login (401)", "handshake-unauthorized", { "WWW-Authenticate": 'Basic realm="lab"' }],
  [403, "The server forbids it (403)", "handshake-forbidden"],
  [404, "Nothing is at this address (404)", "handshake-not-found"],
  [407, "Something asks for a proxy login (407)", "proxy-refused", { "Proxy-Authenticate": 'Basic realm="lab"' }],
  [426, "The server wants another protocol (426)", "handshake-upgrade-required", { Upgrade: "h2c" }],
  [429, "Too many requests (429)", "handshake-rate-limited", { "Retry-After": "1" }],
  [500, "The server fails (500)", "handshake-server-error"],
  [502, "The gateway gets no good answer (502)", "handshake-gateway-error"],
  [503, "The service is not available (503)", "handshake-unavailable"],
  [504, "The gateway gets no answer in time (504)", "handshake-gateway-error"],
];

const statusScenarios = statuses.map(([status, title, cause, headers = {}]): Scenario => ({
  id: `status-${status}`,
  title,
  group: "handshake",
  peer: [{ step: "respond", status, headers }],
  page: {},
  expected: both(neverOpened),
  cause: inBoth(cause, { alsoTrue: ["handshake-refused"] }),
}));

/** A 101 that is wrong; where a browser opens all the same, a close frame 1000 follows. */
function wrongUpgrade(
  id: string,
  title: string,
  headers: Readonly<Record<string, string | null>>,
  cause: Scenario["cause"],
  firefox: Expected = neverOpened,
  page: PagePart = {},
): Scenario {
  return {
    id,
    title,
    group: "handshake",
    peer: [
      { step: "upgrade", headers },
      { step: "write", bytes: closeFrame(1000) },
      { step: "await-close" },
      { step: "fin" },
    ],
    page,
    expected: { chromium: neverOpened, firefox },
    cause,
  };
}

function notAnswered(
  id: string,
  title: string,
  peer: readonly PeerStep[],
  cause: Scenario["cause"],
  page: PagePart = {},
): Scenario {
  return { id, title, group: "handshake", peer, page, expected: both(neverOpened), cause };
}

/** Firefox shows that a 101 came, and that it did not take it; not why. */
const refused101 = ["accept-header-invalid"] as const;

/** The socket never opens, or should not have. */
export const handshakeScenarios: readonly Scenario[] = [
  ...statusScenarios,
  wrongUpgrade(
    "wrong-accept",
    "101 with a wrong Sec-WebSocket-Accept",
    { "Sec-WebSocket-Accept": "bm90IHRoZSByaWdodCBhbnN3ZXI=" },
    perBrowser("accept-header-invalid", refused101),
  ),
  wrongUpgrade(
    "missing-accept",
    "101 without Sec-WebSocket-Accept",
    { "Sec-WebSocket-Accept": null },
    perBrowser("accept-header-invalid", refused101),
  ),
  wrongUpgrade(
    "missing-upgrade",
    "101 without the Upgrade header",
    { Upgrade: null },
    perBrowser("upgrade-headers-missing", refused101),
  ),
  wrongUpgrade(
    "missing-connection",
    "101 without the Connection header",
    { Connection: null },
    perBrowser("upgrade-headers-missing", refused101),
  ),
  wrongUpgrade(
    "unknown-extension",
    "101 with an extension that nobody knows",
    { "Sec-WebSocket-Extensions": "lab-unknown" },
    perBrowser("extension-not-agreed", refused101),
  ),
  wrongUpgrade(
    "subprotocol-other",
    "The server picks a subprotocol that was not offered",
    { "Sec-WebSocket-Protocol": "chat" },
    perBrowser("subprotocol-not-agreed", ["subprotocol-not-agreed", ...refused101]),
    neverOpened,
    { protocols: ["graphql-transport-ws"] },
  ),
  wrongUpgrade(
    "subprotocol-none",
    "The server picks none of the subprotocols offered",
    {},
    perBrowser("subprotocol-not-agreed", "server-finished", { alsoTrue: ["subprotocol-not-agreed"] }),
    clean(1000),
    { protocols: ["graphql-transport-ws"] },
  ),
  wrongUpgrade(
    "subprotocol-unasked",
    "The server picks a subprotocol although none was offered",
    { "Sec-WebSocket-Protocol": "chat" },
    perBrowser("subprotocol-not-agreed", "server-finished", { alsoTrue: ["subprotocol-not-agreed"] }),
    clean(1000),
  ),
  notAnswered(
    "handshake-fin",
    "The server ends TCP without an answer (FIN)",
    [{ step: "fin" }],
    inBoth("handshake-dropped"),
  ),
  notAnswered(
    "handshake-reset",
    "The server resets TCP without an answer (RST)",
    [{ step: "reset" }],
    inBoth("handshake-dropped"),
  ),
  notAnswered(
    "handshake-not-http",
    "The server answers with something that is not HTTP",
    [{ step: "write", bytes: new TextEncoder().encode("220 mail.lab.invalid ready\r\n") }, { step: "fin" }],
    perBrowser("handshake-not-http", "handshake-failed"),
  ),
  // Not silent for long: Firefox keeps this connection, of which it has only six for one host, until the server ends it.
  notAnswered(
    "handshake-silent",
    "The server never answers, and the page calls close()",
    [{ step: "silence", seconds: 5 }],
    inBoth("closed-while-connecting"),
    { close: { when: "unanswered", call: [] } },
  ),
];
