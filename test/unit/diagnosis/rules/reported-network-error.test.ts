import { reportedNetworkError } from "../../../../src/diagnosis/rules/reported-network-error.ts";
import type { CauseId } from "../../../../src/diagnosis/cause-id.ts";
import { closedWhileConnectingAt, inFirefox, lost, never, reported, toldByDevTools } from "../endings.ts";
import { describeRule, type Fires } from "../rule-table.ts";

const causes: readonly (readonly [error: string, id: CauseId])[] = [
  ["ERR_UNSAFE_PORT", "unsafe-port"],
  ["ERR_BLOCKED_BY_LOCAL_NETWORK_ACCESS_CHECKS", "local-network-access"],
  ["ERR_BLOCKED_BY_PRIVATE_NETWORK_ACCESS_CHECKS", "local-network-access"],
  ["ERR_BLOCKED_BY_CLIENT", "blocked-by-extension"],
  ["ERR_INSUFFICIENT_RESOURCES", "socket-limit"],
  ["ERR_INTERNET_DISCONNECTED", "offline"],
  ["ERR_NETWORK_CHANGED", "network-changed"],
  ["ERR_NETWORK_IO_SUSPENDED", "network-changed"],
  ["ERR_NAME_NOT_RESOLVED", "host-not-found"],
  ["ERR_NAME_RESOLUTION_FAILED", "host-not-found"],
  ["ERR_CONNECTION_REFUSED", "nothing-listening"],
  ["ERR_ADDRESS_UNREACHABLE", "host-unreachable"],
  ["ERR_CONNECTION_TIMED_OUT", "host-unreachable"],
  ["ERR_TIMED_OUT", "host-unreachable"],
  ["ERR_CERT_AUTHORITY_INVALID", "certificate-not-trusted"],
  ["ERR_CERT_DATE_INVALID", "certificate-not-trusted"],
  ["ERR_SSL_VERSION_OR_CIPHER_MISMATCH", "tls-failed"],
  ["ERR_INVALID_HTTP_RESPONSE", "handshake-not-http"],
  ["ERR_TUNNEL_CONNECTION_FAILED", "proxy-refused"],
  ["ERR_PROXY_CONNECTION_FAILED", "proxy-refused"],
  ["ERR_SOCKS_CONNECTION_FAILED", "proxy-refused"],
  ["ERR_CONNECTION_RESET", "handshake-dropped"],
  ["ERR_CONNECTION_CLOSED", "handshake-dropped"],
  ["ERR_EMPTY_RESPONSE", "handshake-dropped"],
];
const firefoxCauses: readonly (readonly [text: string, id: CauseId])[] = [
  ["NS_ERROR_CONNECTION_REFUSED", "nothing-listening"],
  ["NS_ERROR_UNKNOWN_HOST", "host-not-found"],
  ["NS_ERROR_NET_RESET", "handshake-dropped"],
  ["NS_ERROR_PROXY_CONNECTION_REFUSED", "proxy-refused"],
  ["The certificate is not trusted because it is self-signed.", "certificate-not-trusted"],
];
const establishing = "Error in connection establishment: net::";

describeRule(
  reportedNetworkError,
  [
    ...firefoxCauses.map(([text, id]): Fires => {
      const record = never({ ...inFirefox, handshake: { errorText: text, source: "web-request" } });
      return [text, record, id, "certain", [["firefox-report", { text }]]];
    }),
    ...causes.map(([error, id]): Fires => {
      const text = establishing + error;
      return [error, reported(text), id, "certain", [["browser-report", { text }]]];
    }),
    [
      "the error after the request was sent",
      reported("Error during WebSocket handshake: net::ERR_CONNECTION_RESET"),
      "handshake-dropped",
      "certain",
      [["browser-report", { text: "Error during WebSocket handshake: net::ERR_CONNECTION_RESET" }]],
    ],
    [
      "Chromium's words for its limit",
      reported("Insufficient resources"),
      "socket-limit",
      "certain",
      [["browser-report", { text: "Insufficient resources" }]],
    ],
  ],
  [
    ["nothing reported", never()],
    ["an error that says nothing", reported(`${establishing}ERR_FAILED`)],
    ["an unknown error that begins alike", reported(`${establishing}ERR_CONNECTION_REFUSED_BY_SOMEBODY`)],
    ["a text that names no error", reported("Error during WebSocket handshake: Unexpected response code: 403")],
    ["the name of an error without net::", reported("ERR_CONNECTION_REFUSED")],
    ["small letters", reported(`${establishing}err_connection_refused`)],
    ["the page that closed it itself", closedWhileConnectingAt(20, toldByDevTools(`${establishing}ERR_ABORTED`))],
    [
      "a close() while connecting, whatever is reported",
      closedWhileConnectingAt(20, toldByDevTools(`${establishing}ERR_CONNECTION_REFUSED`)),
    ],
    ["a socket that was open", lost(toldByDevTools(`${establishing}ERR_CONNECTION_RESET`))],
  ],
);
