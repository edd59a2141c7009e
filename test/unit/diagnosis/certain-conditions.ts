import type { CauseId } from "../../../src/diagnosis/cause-id.ts";
import type { SocketRecord } from "../../../src/socket/socket-record.ts";

type Condition = (record: SocketRecord) => boolean;

const failed = ({ ending, opened, closeCalls }: SocketRecord): boolean =>
  ending === "failed" && opened === null && !closeCalls.some(({ readyState }) => readyState === 0);
const text = ({ handshake }: SocketRecord): string => handshake?.errorText ?? "";
const calledOpen = ({ closeCalls }: SocketRecord) => closeCalls.find(({ readyState }) => readyState === 1);
const status =
  (least: number, most = least): Condition =>
  (record) => {
    const { status: answer = 0 } = record.handshake ?? {};
    return failed(record) && answer >= least && answer <= most;
  };
const either =
  (...conditions: readonly Condition[]): Condition =>
  (record) =>
    conditions.some((condition) => condition(record));
const names =
  (errors: RegExp): Condition =>
  (record) =>
    failed(record) && errors.test(text(record));
/** The browser rejected what came on an open socket, and says so. */
const rejected =
  (words: RegExp): Condition =>
  (record) =>
    record.ending === "closed" && record.code === 1006 && record.errorEvent && words.test(text(record));
/** The server's close frame with a code in this range; an answer to the page's own is none. */
const sentByServer =
  (least: number, most = least): Condition =>
  (record) => {
    const { ending, code, wasClean } = record;
    const own = calledOpen(record);
    const answer = own !== undefined && (code === (own.code ?? 1005) || code === 1000 || code === 1005);
    if (ending !== "closed" || code === null || answer) return false;
    return code >= least && code <= most && !((code === 1006 || code === 1015) && wasClean === false);
  };

/** What a record must show, at the least, for each cause that is called certain. */
export const certainConditions: Readonly<Partial<Record<CauseId, Condition>>> = {
  "content-security-policy": ({ ending, violation }) => ending === "blocked" && violation !== null,
  "mixed-content": ({ ending, thrown, frame, url }) =>
    ending === "blocked" &&
    thrown?.name === "SecurityError" &&
    frame.url.startsWith("https:") &&
    /^(?:ws|http):/i.test(url),
  "invalid-arguments": ({ ending, thrown }) =>
    ending === "blocked" && (thrown?.name === "SyntaxError" || thrown?.name === "TypeError"),
  "unsafe-port": names(/net::ERR_UNSAFE_PORT\b|^NS_ERROR_PORT_ACCESS_NOT_ALLOWED$/),
  "local-network-access": names(/net::ERR_BLOCKED_BY_(?:LOCAL|PRIVATE)_NETWORK_ACCESS_CHECKS\b/),
  "blocked-by-extension": names(/net::ERR_BLOCKED_BY_CLIENT\b/),
  "socket-limit": names(/net::ERR_INSUFFICIENT_RESOURCES\b|^Insufficient resources/),
  offline: names(/net::ERR_INTERNET_DISCONNECTED\b|^NS_ERROR_OFFLINE$/),
  "network-changed": names(/net::ERR_NETWORK_(?:CHANGED|IO_SUSPENDED)\b/),
  "host-not-found": names(/net::ERR_NAME_|^NS_ERROR_UNKNOWN_HOST$/),
  "nothing-listening": names(/net::ERR_CONNECTION_REFUSED\b|^NS_ERROR_CONNECTION_REFUSED$/),
  "host-unreachable": names(/net::ERR_(?:ADDRESS_|CONNECTION_TIMED_OUT|TIMED_OUT|NETWORK_ACCESS_DENIED)/),
  "certificate-not-trusted": names(/net::ERR_CERT_|certificate|self-signed/i),
  "tls-failed": either(
    names(/net::ERR_SSL_(?!PROTOCOL_ERROR\b)/),
    (record) => failed(record) && record.code === 1015 && record.browser === "firefox",
  ),
  "proxy-refused": names(/net::ERR_(?!UNEXPECTED).*(?:PROXY|TUNNEL|SOCKS)|^NS_ERROR_(?:UNKNOWN_)?PROXY_/),
  "handshake-not-http": names(/net::ERR_INVALID_HTTP_RESPONSE\b/),
  "handshake-answered-without-upgrade": status(100, 299),
  "handshake-redirected": status(300, 399),
  "handshake-bad-request": status(400),
  "handshake-unauthorized": status(401),
  "handshake-forbidden": status(403),
  "handshake-not-found": either(status(404), status(410)),
  "handshake-upgrade-required": either(status(426), status(505)),
  "handshake-rate-limited": status(429),
  "handshake-server-error": status(500, 599),
  "handshake-gateway-error": either(status(502), status(504), status(520, 530)),
  "handshake-unavailable": status(503),
  "handshake-refused": status(402, 499),
  "upgrade-headers-missing": names(/'(?:Upgrade|Connection)' header/),
  "accept-header-invalid": names(/'Sec-WebSocket-Accept' header/),
  "subprotocol-not-agreed": names(/'Sec-WebSocket-Protocol' header/),
  "extension-not-agreed": names(/'Sec-WebSocket-Extensions' header/),
  "handshake-dropped": names(
    /^Connection closed before|net::ERR_(?:CONNECTION_(?:RESET|CLOSED|ABORTED)|EMPTY_RESPONSE)|^NS_ERROR_NET_/,
  ),
  "handshake-not-answered": names(/opening handshake timed out/),
  "handshake-failed": failed,
  "closed-while-connecting": ({ ending, closeCalls }) =>
    ending === "failed" && closeCalls.some(({ readyState }) => readyState === 0),
  "page-left": ({ ending }) => ending === "abandoned",
  "back-forward-cache": ({ ending, pageState, code }) =>
    ending === "closed" && pageState.fromBfcache && (code === 1006 || code === 1015),
  "page-closed": (record) => record.ending === "closed" && calledOpen(record) !== undefined,
  "close-not-answered": (record) => {
    const own = calledOpen(record);
    return record.wasClean === false && own !== undefined && record.ended.monotonic - own.at.monotonic >= 15_000;
  },
  "invalid-frame": rejected(/frame|inflate/i),
  "reserved-bits-set": rejected(/reserved bits/),
  "masked-frame": rejected(/mask/),
  "fragments-out-of-order": rejected(/continuation|unfinished/),
  "text-not-utf8": rejected(/UTF-8/),
  "invalid-close-frame": rejected(/close frame/),
  "second-close-frame": rejected(/^Close received after close/),
  "reserved-code-sent": either(
    rejected(/reserved status code/),
    ({ ending, code, wasClean, reason }) =>
      ending === "closed" &&
      (((code === 1006 || code === 1015) && wasClean === true) ||
        ((code === 1005 || code === 1006 || code === 1015) && reason !== "")),
  ),
  "connection-lost": ({ ending, code, wasClean, errorEvent }) =>
    ending === "closed" && (code === 1006 || code === 1015) && wasClean === false && !errorEvent,
  "keep-alive-time-out": ({ reason }) => /keep-?alive|ping|pong|heart-?beat|no (?:response|reply)/i.test(reason),
  "token-expired": ({ reason }) => /expir/i.test(reason),
  "server-finished": sentByServer(1000),
  "server-going-away": sentByServer(1001),
  "protocol-error-reported": sentByServer(1002),
  "message-type-refused": sentByServer(1003),
  "closed-without-code": sentByServer(1005),
  "message-content-refused": sentByServer(1007),
  "policy-refused": sentByServer(1008),
  "message-too-big": sentByServer(1009),
  "extension-missing": sentByServer(1010),
  "server-error": sentByServer(1011),
  "server-restarting": sentByServer(1012),
  "server-overloaded": sentByServer(1013),
  "gateway-error": sentByServer(1014),
  "not-signed-in": sentByServer(3000),
  "not-permitted": sentByServer(3003),
  "server-waited-too-long": sentByServer(3008),
  "library-code": sentByServer(3000, 3999),
  "application-code": sentByServer(4000, 4999),
  "undefined-code": either(
    sentByServer(0, 999),
    sentByServer(1004),
    sentByServer(1016, 2999),
    sentByServer(5000, 65_535),
  ),
  "worker-socket": ({ frame, ending, code }) => frame.kind === "worker" && ending === "closed" && code === null,
};
