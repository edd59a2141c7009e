import { netErrorOf } from "../browser-report.ts";
import type { CauseId } from "../cause-id.ts";
import { browserReport } from "../evidence.ts";
import { failedToOpen } from "../observations.ts";
import type { Rule } from "../rule.ts";

/** What Chromium's network errors say (`net/base/net_error_list.h`), the first that fits. */
const causes: readonly (readonly [error: RegExp, id: CauseId])[] = [
  [/^ERR_UNSAFE_PORT$/, "unsafe-port"],
  [/^ERR_BLOCKED_BY_(?:LOCAL|PRIVATE)_NETWORK_ACCESS_CHECKS$/, "local-network-access"],
  [/^ERR_BLOCKED_BY_CLIENT$/, "blocked-by-extension"],
  [/^ERR_INSUFFICIENT_RESOURCES$/, "socket-limit"],
  [/^ERR_INTERNET_DISCONNECTED$/, "offline"],
  [/^ERR_NETWORK_(?:CHANGED|IO_SUSPENDED)$/, "network-changed"],
  [/^ERR_NAME_(?:NOT_RESOLVED|RESOLUTION_FAILED)$/, "host-not-found"],
  [/^ERR_CONNECTION_REFUSED$/, "nothing-listening"],
  [
    /^ERR_(?:ADDRESS_UNREACHABLE|ADDRESS_INVALID|CONNECTION_TIMED_OUT|TIMED_OUT|NETWORK_ACCESS_DENIED)$/,
    "host-unreachable",
  ],
  [/^ERR_CERT_/, "certificate-not-trusted"],
  // What comes where the answer is not TLS at all has a rule of its own: wrong-scheme.
  [/^ERR_SSL_(?!PROTOCOL_ERROR$)/, "tls-failed"],
  [/^ERR_INVALID_HTTP_RESPONSE$/, "handshake-not-http"],
  [/^ERR_(?:UNEXPECTED_PROXY_AUTH|TUNNEL_CONNECTION_FAILED|PROXY_|SOCKS_|MANDATORY_PROXY)/, "proxy-refused"],
  [/^ERR_(?:CONNECTION_(?:RESET|CLOSED|ABORTED)|EMPTY_RESPONSE)$/, "handshake-dropped"],
];

/** What Firefox's errors say (`xpcom/base/ErrorList.py`; measured on ESR 153). Those of TLS are sentences in the browser's language. */
const firefoxCauses: readonly (readonly [error: RegExp, id: CauseId])[] = [
  [/^NS_ERROR_CONNECTION_REFUSED$/, "nothing-listening"],
  [/^NS_ERROR_UNKNOWN_HOST$/, "host-not-found"],
  [/^NS_ERROR_NET_(?:RESET|INTERRUPT|EMPTY_RESPONSE)$/, "handshake-dropped"],
  [/^NS_ERROR_OFFLINE$/, "offline"],
  [/^NS_ERROR_(?:PROXY_|UNKNOWN_PROXY_HOST)/, "proxy-refused"],
  [/^NS_ERROR_PORT_ACCESS_NOT_ALLOWED$/, "unsafe-port"],
  [/^(?!NS_).*(?:certificate|self-signed)/i, "certificate-not-trusted"],
];

/** The socket never opened, and the browser names the network error: Chromium in DevTools, Firefox to the extension. */
export const reportedNetworkError: Rule = (record) => {
  const text = record.handshake?.errorText;
  if (!failedToOpen(record) || text === undefined) return null;
  const error = netErrorOf(text) || (text.startsWith("Insufficient resources") ? "ERR_INSUFFICIENT_RESOURCES" : "");
  const id = (record.browser === "firefox" ? firefoxCauses : causes).find(([pattern]) =>
    pattern.test(record.browser === "firefox" ? text : error),
  )?.[1];
  if (!id) return null;
  // The server itself can also answer 407.
  if (error === "ERR_UNEXPECTED_PROXY_AUTH")
    return { id, confidence: "likely", evidence: [browserReport(record)], settledBy: "look-at-server" };
  return { id, confidence: "certain", evidence: [browserReport(record)] };
};
