import type { Handshake } from "../../src/socket/socket-record.ts";
import type { BrowserName } from "../support/find-browser.ts";

/** What is told of one handshake, without its time. */
export type Told = Pick<Handshake, "status" | "errorText">;

/** Chromium’s words for a status, up to the status. */
export const unexpected = "Error during WebSocket handshake: Unexpected response code:";
const statuses = [200, 302, 400, 403, 404, 426, 429, 500, 502, 503, 504];

/** What each browser tells of the lab's handshakes; what is missing here is told nothing of. */
export const told: Record<BrowserName, Record<string, Told>> = {
  chromium: {
    ...Object.fromEntries(
      statuses.map((status) => [`status-${status}`, { status, errorText: `${unexpected} ${status}` }]),
    ),
    "status-401": { status: 401, errorText: "HTTP Authentication failed; no valid credentials available" },
    "status-407": { errorText: "Error in connection establishment: net::ERR_UNEXPECTED_PROXY_AUTH" },
    "wrong-accept": { errorText: "Error during WebSocket handshake: Incorrect 'Sec-WebSocket-Accept' header value" },
    "missing-accept": { errorText: "Error during WebSocket handshake: 'Sec-WebSocket-Accept' header is missing" },
    "missing-upgrade": { errorText: "Error during WebSocket handshake: 'Upgrade' header is missing" },
    "handshake-fin": { errorText: "Connection closed before receiving a handshake response" },
    "handshake-not-http": { errorText: "Error during WebSocket handshake: net::ERR_INVALID_HTTP_RESPONSE" },
    "handshake-silent": { errorText: "WebSocket is closed before the connection is established." },
    "page-close-connecting": { errorText: "WebSocket is closed before the connection is established." },
    "connection-refused": { errorText: "Error in connection establishment: net::ERR_CONNECTION_REFUSED" },
    "unknown-host": { errorText: "Error in connection establishment: net::ERR_NAME_NOT_RESOLVED" },
    "untrusted-certificate": { errorText: "Error in connection establishment: net::ERR_CERT_AUTHORITY_INVALID" },
    "tls-on-plain-port": { errorText: "Error in connection establishment: net::ERR_SSL_PROTOCOL_ERROR" },
    "unsafe-port": { errorText: "Error in connection establishment: net::ERR_UNSAFE_PORT" },
    "masked-frame": { status: 101, errorText: "A server must not mask any frames that it sends to the client." },
    "http-after-upgrade": { status: 101, errorText: "Invalid frame header" },
  },
  firefox: {
    ...Object.fromEntries([...statuses, 401, 407].map((status) => [`status-${status}`, { status }])),
    "wrong-accept": { status: 101 },
    "missing-accept": { status: 101 },
    "missing-upgrade": { status: 101 },
    "handshake-fin": { errorText: "NS_ERROR_NET_RESET" },
    "connection-refused": { errorText: "NS_ERROR_CONNECTION_REFUSED" },
    "unknown-host": { errorText: "NS_ERROR_UNKNOWN_HOST" },
    "untrusted-certificate": { errorText: "The certificate is not trusted because it is self-signed." },
    "tls-on-plain-port": { errorText: "SSL received a record that exceeded the maximum permissible length." },
  },
};
/** Nothing is told of these: they ended by a close frame or with TCP, or the browser never asked. */
export const untold = {
  chromium: ["close-1000", "close-1011", "fin", "upgrade-and-fin", "page-close-1000"],
  firefox: [
    "close-1000",
    "close-1011",
    "fin",
    "upgrade-and-fin",
    "page-close-1000",
    "unsafe-port",
    "handshake-not-http",
  ],
};
