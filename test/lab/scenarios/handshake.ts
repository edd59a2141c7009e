import { both, clean, neverOpened } from "../expectation.ts";
import { closeFrame } from "../frame-bytes.ts";
import type { Expected, PagePart, PeerStep, Scenario } from "../scenario.ts";

const statuses: readonly (readonly [number, string, Readonly<Record<string, string>>?])[] = [
  [200, "The server answers with a web page (200)"],
  [302, "The server redirects (302)", { Location: "/blank" }],
  [400, "The server calls the request bad (400)"],
  [401, "The server wants a login (401)", { "WWW-Authenticate": 'Basic realm="lab"' }],
  [403, "The server forbids it (403)"],
  [404, "Nothing is at this address (404)"],
  [407, "Something asks for a proxy login (407)", { "Proxy-Authenticate": 'Basic realm="lab"' }],
  [426, "The server wants another protocol (426)", { Upgrade: "h2c" }],
  [429, "Too many requests (429)", { "Retry-After": "1" }],
  [500, "The server fails (500)"],
  [502, "The gateway gets no good answer (502)"],
  [503, "The service is not available (503)"],
  [504, "The gateway gets no answer in time (504)"],
];

const statusScenarios = statuses.map(([status, title, headers = {}]): Scenario => ({
  id: `status-${status}`,
  title,
  group: "handshake",
  peer: [{ step: "respond", status, headers }],
  page: {},
  expected: both(neverOpened),
}));

/** A 101 that is wrong; where a browser opens all the same, a close frame 1000 follows. */
function wrongUpgrade(
  id: string,
  title: string,
  headers: Readonly<Record<string, string | null>>,
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
  };
}

function notAnswered(id: string, title: string, peer: readonly PeerStep[], page: PagePart = {}) {
  const scenario: Scenario = {
    id,
    title,
    group: "handshake",
    peer,
    page,
    expected: both(neverOpened),
  };
  return scenario;
}

/** The socket never opens, or should not have. */
export const handshakeScenarios: readonly Scenario[] = [
  ...statusScenarios,
  wrongUpgrade("wrong-accept", "101 with a wrong Sec-WebSocket-Accept", {
    "Sec-WebSocket-Accept": "bm90IHRoZSByaWdodCBhbnN3ZXI=",
  }),
  wrongUpgrade("missing-accept", "101 without Sec-WebSocket-Accept", {
    "Sec-WebSocket-Accept": null,
  }),
  wrongUpgrade("missing-upgrade", "101 without the Upgrade header", { Upgrade: null }),
  wrongUpgrade("missing-connection", "101 without the Connection header", { Connection: null }),
  wrongUpgrade("unknown-extension", "101 with an extension that nobody knows", {
    "Sec-WebSocket-Extensions": "lab-unknown",
  }),
  wrongUpgrade(
    "subprotocol-other",
    "The server picks a subprotocol that was not offered",
    { "Sec-WebSocket-Protocol": "chat" },
    neverOpened,
    { protocols: ["graphql-transport-ws"] },
  ),
  wrongUpgrade("subprotocol-none", "The server picks none of the subprotocols offered", {}, clean(1000), {
    protocols: ["graphql-transport-ws"],
  }),
  wrongUpgrade(
    "subprotocol-unasked",
    "The server picks a subprotocol although none was offered",
    { "Sec-WebSocket-Protocol": "chat" },
    clean(1000),
  ),
  notAnswered("handshake-fin", "The server ends TCP without an answer (FIN)", [{ step: "fin" }]),
  notAnswered("handshake-reset", "The server resets TCP without an answer (RST)", [{ step: "reset" }]),
  notAnswered("handshake-not-http", "The server answers with something that is not HTTP", [
    { step: "write", bytes: new TextEncoder().encode("220 mail.lab.invalid ready\r\n") },
    { step: "fin" },
  ]),
  // Not silent for long: Firefox keeps this connection, of which it has only six for one host, until the server ends it.
  notAnswered(
    "handshake-silent",
    "The server never answers, and the page calls close()",
    [{ step: "silence", seconds: 5 }],
    {
      close: { when: "unanswered", call: [] },
    },
  ),
];
