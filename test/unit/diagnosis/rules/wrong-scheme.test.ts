import { wrongScheme } from "../../../../src/diagnosis/rules/wrong-scheme.ts";
import { closedWhileConnectingAt, inFirefox, lost, never, reported, toldByDevTools } from "../endings.ts";
import { describeRule, type Fires } from "../rule-table.ts";

const secure = (port: number) => ({ url: `wss://api.example.com:${port}/` });
const plain = (port: number) => ({ url: `ws://api.example.com:${port}/` });
const noTls = "Error in connection establishment: net::ERR_SSL_PROTOCOL_ERROR";
const hungUp = [
  "Connection closed before receiving a handshake response",
  "Error during WebSocket handshake: net::ERR_CONNECTION_RESET",
  "Error in connection establishment: net::ERR_EMPTY_RESPONSE",
  "Error during WebSocket handshake: Unexpected response code: 400",
];

describeRule(
  wrongScheme,
  [
    [
      "wss: and an answer that is not TLS",
      reported(noTls, secure(8080)),
      "secure-socket-on-plain-port",
      "likely",
      [
        ["browser-report", { text: noTls }],
        ["secure-scheme", { port: "8080" }],
      ],
    ],
    [
      "1015 in Firefox on a port that seldom speaks TLS",
      never({ ...inFirefox, ...secure(8080), code: 1015 }),
      "secure-socket-on-plain-port",
      "possible",
      [
        ["failed-after", { life: 1050 }],
        ["secure-scheme", { port: "8080" }],
      ],
    ],
    ...hungUp.map((text): Fires => [
      `ws: on 443: ${text}`,
      never({ ...plain(443), ...toldByDevTools(text, text.endsWith("400") ? 400 : undefined) }),
      "plain-socket-on-tls-port",
      "likely",
      [
        ["browser-report", { text }],
        ["plain-scheme", { port: "443" }],
      ],
    ]),
    [
      "ws: on 8443, and nothing known",
      never(plain(8443)),
      "plain-socket-on-tls-port",
      "possible",
      [
        ["failed-after", { life: 1050 }],
        ["plain-scheme", { port: "8443" }],
      ],
    ],
  ],
  [
    ["1015 in Firefox on 443", never({ ...inFirefox, url: "wss://api.example.com/", code: 1015 })],
    ["1006 in Firefox over wss:", never({ ...inFirefox, ...secure(8080) })],
    [
      "an untrusted certificate",
      reported("Error in connection establishment: net::ERR_CERT_DATE_INVALID", secure(8080)),
    ],
    [
      "another TLS error",
      reported("Error in connection establishment: net::ERR_SSL_VERSION_OR_CIPHER_MISMATCH", secure(8080)),
    ],
    ["ws: on a plain port", never(plain(8080))],
    ["ws: on its own port", never({ url: "ws://api.example.com/" })],
    [
      "ws: on 443 and nothing listening",
      reported("Error in connection establishment: net::ERR_CONNECTION_REFUSED", plain(443)),
    ],
    [
      "ws: on 443 and a plain answer",
      reported("Error during WebSocket handshake: Unexpected response code: 403", plain(443)),
    ],
    ["what is no URL", never({ url: "nowhere:443" })],
    ["a socket that opened", lost(plain(443))],
    ["a close() while connecting", closedWhileConnectingAt(1, plain(443))],
  ],
);
