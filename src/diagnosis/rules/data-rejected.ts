import { netErrorOf } from "../browser-report.ts";
import { browserReport, noCloseFrame } from "../evidence.ts";
import { wasCut } from "../observations.ts";
import type { Rule } from "../rule.ts";

/**
 * The browser itself failed the open connection, because of what it received. In Chromium an `error` event on an open socket means
 * nothing else (measured on 156); Firefox fires it for a reset of TCP too.
 */
export const dataRejected: Rule = (record) => {
  const { errorEvent, pageState, received, browser } = record;
  if (!wasCut(record) || !errorEvent || pageState.fromBfcache || pageState.wasFrozen) return null;
  if (browser === "firefox")
    return {
      id: "data-rejected-by-browser",
      confidence: "possible",
      evidence: [noCloseFrame(record), { id: "error-event-firefox", values: {} }],
      settledBy: "open-devtools-in-chromium",
    };
  const text = record.handshake?.errorText ?? "";
  const evidence = [noCloseFrame(record), { id: "error-event-while-open", values: { count: received.count } }];
  if (text === "")
    return { id: "data-rejected-by-browser", confidence: "likely", evidence, settledBy: "open-devtools" };
  // A network error on an open socket is no fault of the data.
  const id = netErrorOf(text) === "" ? "data-rejected-by-browser" : "connection-lost";
  return { id, confidence: "likely", evidence: [browserReport(record), ...evidence], settledBy: "look-at-server" };
};
