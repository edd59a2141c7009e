import type { CauseId } from "../cause-id.ts";
import { browserReport, httpStatus } from "../evidence.ts";
import { failedToOpen } from "../observations.ts";
import type { Rule } from "../rule.ts";

const causes: Readonly<Record<number, CauseId>> = {
  400: "handshake-bad-request",
  401: "handshake-unauthorized",
  403: "handshake-forbidden",
  404: "handshake-not-found",
  407: "proxy-refused",
  410: "handshake-not-found",
  426: "handshake-upgrade-required",
  429: "handshake-rate-limited",
  502: "handshake-gateway-error",
  503: "handshake-unavailable",
  504: "handshake-gateway-error",
  // What a request that lost its HTTP/1.1 on the way gets from some servers.
  505: "handshake-upgrade-required",
};

function causeOf(status: number): CauseId {
  if (status < 300) return "handshake-answered-without-upgrade";
  if (status < 400) return "handshake-redirected";
  // Cloudflare's words for the server behind it.
  if (status >= 520 && status <= 530) return "handshake-gateway-error";
  return causes[status] ?? (status < 500 ? "handshake-refused" : "handshake-server-error");
}

/** The server answered the handshake with a status other than 101 (RFC 6455 section 4.1). */
export const handshakeStatus: Rule = (record) => {
  const { handshake } = record;
  if (!failedToOpen(record) || handshake?.status === undefined || handshake.status === 101) return null;
  const evidence = [httpStatus(handshake.status)];
  if (handshake.errorText) evidence.push(browserReport(record));
  const id = causeOf(handshake.status);
  const values = { status: String(handshake.status) };
  // The server itself can also answer 407.
  if (id === "proxy-refused") return { id, confidence: "likely", values, evidence, settledBy: "look-at-server" };
  return { id, confidence: "certain", values, evidence };
};
