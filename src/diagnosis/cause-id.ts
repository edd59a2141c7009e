/** Every cause there is. An id never changes its meaning; a changed meaning is a new id. */
export const causeIds = [
  // never opened
  "content-security-policy",
  "mixed-content",
  "invalid-arguments",
  "refused-by-browser",
  "closed-while-connecting",
  "offline",
  "handshake-refused",
  "tls-failed",
  "accepted-then-dropped",
  "handshake-failed",
  // left
  "page-left",
  "back-forward-cache",
  "tab-frozen",
  // ended by the page
  "page-closed",
  "close-not-answered",
  // ended without a close frame that holds
  "data-rejected-by-browser",
  "reserved-code-sent",
  "connection-lost",
  // ended by a close frame of the server
  "server-finished",
  "server-going-away",
  "protocol-error-reported",
  "message-type-refused",
  "closed-without-code",
  "message-content-refused",
  "policy-refused",
  "message-too-big",
  "extension-missing",
  "server-error",
  "server-restarting",
  "server-overloaded",
  "gateway-error",
  "not-signed-in",
  "not-permitted",
  "server-waited-too-long",
  "library-code",
  "application-code",
  "undefined-code",
] as const;

export type CauseId = (typeof causeIds)[number];
