import { cut, inBoth, perBrowser, says } from "../expected-cause.ts";
import { both, clean, neverOpened, unclean } from "../expectation.ts";
import type { Expected, PagePart, Scenario } from "../scenario.ts";
import type { LibraryServer } from "../servers/server-name.ts";

/** A scenario that a library's own server makes happen. */
function served(
  target: LibraryServer,
  id: string,
  title: string,
  page: Omit<PagePart, "target">,
  expected: Scenario["expected"] | Expected,
  cause: Scenario["cause"],
  extra: Partial<Pick<Scenario, "sometimes">> = {},
): Scenario {
  return {
    id,
    title,
    group: "library",
    peer: [],
    page: { ...page, target },
    expected: "chromium" in expected ? expected : both(expected),
    cause,
    ...extra,
  };
}

/** A server that ends TCP before it has read everything: the browser may or may not call that clean. */
const hastyEnd = { sometimes: { chromium: unclean(1009), firefox: clean(1009) } } as const;

const graphql = ["graphql-transport-ws"];
const vendorCode = inBoth("vendor-code", { alsoTrue: ["application-code", "http-like-code"] });

const socketIoPath = (id: string, more = ""): string => `/ws/${id}/?EIO=4&transport=websocket${more}`;

/** Ends that libraries of npm make by themselves. */
export const libraryScenarios: readonly Scenario[] = [
  served(
    "node-ws",
    "ws-max-payload",
    "ws: a message over maxPayload",
    { greets: 2000 },
    { chromium: clean(1009), firefox: unclean(1009) },
    inBoth("message-too-big"),
    hastyEnd,
  ),
  served("node-ws", "ws-terminate", "ws: terminate()", { greets: true }, unclean(1006), cut),
  served(
    "node-ws",
    "ws-close-without-arguments",
    "ws: close() without arguments",
    { greets: true },
    clean(1005),
    inBoth("closed-without-code"),
  ),
  served(
    "node-ws",
    "ws-wrong-path",
    "ws: a path that the server does not serve",
    {},
    neverOpened,
    inBoth("handshake-bad-request", { alsoTrue: ["handshake-refused"] }),
  ),
  served(
    "node-ws",
    "ws-verify-client",
    "ws: verifyClient says no",
    {},
    neverOpened,
    inBoth("handshake-unauthorized", { alsoTrue: ["handshake-refused"] }),
  ),
  served(
    "node-ws",
    "ws-protocol-declined",
    "ws: handleProtocols declines, and the server goes on",
    { protocols: ["lab"] },
    { chromium: neverOpened, firefox: clean(1000) },
    perBrowser("subprotocol-not-agreed", "server-finished", { alsoTrue: ["subprotocol-not-agreed"] }),
  ),
  served(
    "node-ws",
    "ws-type-refused",
    "ws: the application takes binary messages only (1003)",
    { greets: true },
    clean(1003),
    inBoth("message-type-refused"),
  ),
  served(
    "socket-io",
    "socket-io-ping-unanswered",
    "Socket.IO: the page does not answer the server's ping",
    { path: socketIoPath("socket-io-ping-unanswered") },
    clean(1005),
    inBoth(["keep-alive-time-out", "closed-without-code"], { alsoTrue: ["closed-without-code"] }),
  ),
  served(
    "socket-io",
    "socket-io-too-big",
    "Socket.IO: a message over maxHttpBufferSize",
    { greets: 2000, path: socketIoPath("socket-io-too-big") },
    { chromium: clean(1009), firefox: unclean(1009) },
    inBoth("message-too-big"),
    hastyEnd,
  ),
  served(
    "socket-io",
    "socket-io-unknown-session",
    "Socket.IO: a session that this server does not know (no sticky sessions)",
    { path: socketIoPath("socket-io-unknown-session", "&sid=gone") },
    neverOpened,
    inBoth("handshake-bad-request", { alsoTrue: ["handshake-refused"] }),
  ),
  served(
    "graphql-ws",
    "graphql-ws-no-init",
    "graphql-ws: the page sends no connection_init (4408)",
    { protocols: graphql },
    clean(4408),
    vendorCode,
  ),
  served(
    "graphql-ws",
    "graphql-ws-invalid-message",
    "graphql-ws: a message that is not of the protocol (4400)",
    { protocols: graphql, greets: true },
    clean(4400),
    vendorCode,
  ),
  served(
    "graphql-ws",
    "graphql-ws-old-client",
    "graphql-ws: a client of the old subprotocol (4406)",
    { protocols: ["graphql-ws"] },
    { chromium: neverOpened, firefox: clean(4406) },
    {
      chromium: says("subprotocol-not-agreed"),
      firefox: says(["vendor-code", "subprotocol-not-agreed"], {
        alsoTrue: ["subprotocol-not-agreed", "application-code", "http-like-code", "vendor-code"],
      }),
    },
  ),
  served(
    "graphql-ws",
    "graphql-ws-no-subprotocol",
    "graphql-ws: a client without a subprotocol (4406)",
    {},
    clean(4406),
    inBoth("subprotocol-not-agreed", { also: ["http-like-code"], alsoTrue: ["application-code"] }),
  ),
];
