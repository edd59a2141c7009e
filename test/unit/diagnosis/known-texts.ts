/** What Chromium's DevTools were seen to tell, and a few more of its network errors. */
export const knownTexts = [
  ...[
    ..."CONNECTION_REFUSED CONNECTION_RESET NAME_NOT_RESOLVED UNSAFE_PORT CERT_AUTHORITY_INVALID SSL_PROTOCOL_ERROR".split(
      " ",
    ),
    ..."INTERNET_DISCONNECTED NETWORK_CHANGED UNEXPECTED_PROXY_AUTH TUNNEL_CONNECTION_FAILED BLOCKED_BY_CLIENT".split(
      " ",
    ),
    ..."CONNECTION_TIMED_OUT EMPTY_RESPONSE INSUFFICIENT_RESOURCES FAILED BLOCKED_BY_LOCAL_NETWORK_ACCESS_CHECKS".split(
      " ",
    ),
  ].map((error) => `Error in connection establishment: net::ERR_${error}`),
  "HTTP Authentication failed; no valid credentials available",
  "Error during WebSocket handshake: Unexpected response code: 400",
  "Error during WebSocket handshake: Incorrect 'Sec-WebSocket-Accept' header value",
  "Error during WebSocket handshake: 'Upgrade' header is missing",
  "Error during WebSocket handshake: Sent non-empty 'Sec-WebSocket-Protocol' header but no response was received",
  "Error during WebSocket handshake: Found an unsupported extension 'x' in 'Sec-WebSocket-Extensions' header",
  "Connection closed before receiving a handshake response",
  "WebSocket opening handshake timed out",
  "A server must not mask any frames that it sends to the client.",
  "One or more reserved bits are on: reserved1 = 1, reserved2 = 0, reserved3 = 0",
  "Received unexpected continuation frame.",
  "Could not decode a text frame as UTF-8.",
  "Received a broken close frame containing a reserved status code.",
  "Received a broken close frame containing invalid UTF-8.",
  "Close received after close",
  "Invalid frame header",
  "Unrecognized frame opcode: 3",
];

/** What Firefox was seen to tell, and a few more of its errors. */
export const firefoxTexts = [
  "NS_ERROR_CONNECTION_REFUSED",
  "NS_ERROR_UNKNOWN_HOST",
  "NS_ERROR_NET_RESET",
  "NS_ERROR_NET_TIMEOUT",
  "The certificate is not trusted because it is self-signed.",
  "SSL received a record that exceeded the maximum permissible length.",
];
