import { netErrorOf } from "../browser-report.ts";
import { browserReport, failedAfter } from "../evidence.ts";
import { failedToOpen } from "../observations.ts";
import { isSecure, portOf } from "../port-of.ts";
import type { Rule } from "../rule.ts";

/** Ports that usually speak TLS. */
const tlsPorts = new Set([443, 8443, 4443, 9443]);

/** `ws:` where TLS is spoken, or `wss:` where it is not. */
export const wrongScheme: Rule = (record) => {
  if (!failedToOpen(record)) return null;
  const { url, handshake, browser, code } = record;
  const port = portOf(url);
  if (port === null) return null;
  const text = handshake?.errorText ?? "";
  const report = text === "" ? failedAfter(record) : browserReport(record);
  const evidence = [report, { id: isSecure(url) ? "secure-scheme" : "plain-scheme", values: { port: String(port) } }];
  if (isSecure(url)) {
    // What the browsers say where the answer is not TLS at all (measured on 156 and ESR 153, the latter in English).
    if (netErrorOf(text) === "ERR_SSL_PROTOCOL_ERROR" || text.startsWith("SSL received a record"))
      return { id: "secure-socket-on-plain-port", confidence: "likely", evidence, settledBy: "look-at-server" };
    if (code !== 1015 || browser !== "firefox" || tlsPorts.has(port)) return null;
    return { id: "secure-socket-on-plain-port", confidence: "possible", evidence, settledBy: "look-at-server" };
  }
  const status = handshake?.status;
  if (!tlsPorts.has(port) || (status !== undefined && status !== 400)) return null;
  const dropped = status === 400 || /^Connection closed before|ERR_CONNECTION_RESET|ERR_EMPTY_RESPONSE/.test(text);
  if (text !== "" && !dropped) return null;
  const confidence = dropped ? "likely" : "possible";
  return { id: "plain-socket-on-tls-port", confidence, evidence, settledBy: "look-at-server" };
};
