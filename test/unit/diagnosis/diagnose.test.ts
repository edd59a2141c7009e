import { describe, expect, test } from "vitest";
import type { CauseId } from "../../../src/diagnosis/cause-id.ts";
import { diagnose } from "../../../src/diagnosis/diagnose.ts";
import { createHistory } from "../../../src/diagnosis/history.ts";
import type { Closer, Confidence, Severity, Verdict } from "../../../src/diagnosis/verdict.ts";
import type { SocketRecord } from "../../../src/socket/socket-record.ts";
import { at } from "../sample-record.ts";
import {
  answered,
  blockedBy,
  closeCall,
  closedBy,
  closedWhileConnectingAt,
  endingAgainAndAgain,
  inFirefox,
  left,
  lost,
  never,
  openFor,
  pageWas,
  received,
  reported,
  sent,
  toldByDevTools,
} from "./endings.ts";

function verdictIn(log: readonly SocketRecord[]): Verdict {
  const history = createHistory();
  for (const record of log) history.add(record);
  const last = log.at(-1);
  if (!last) throw new Error("an empty log");
  return diagnose(last, history);
}

type Row = readonly [
  what: string,
  record: SocketRecord,
  severity: Severity,
  closer: Closer,
  cause: CauseId,
  confidence: Confidence,
];

const violation = { directive: "connect-src", blocked: "wss://x.example/", source: "", line: 1 };
const own = closeCall(1000, { code: 4000 });

const firstCauses: readonly Row[] = [
  // blocked
  ["policy violation", blockedBy(violation), "abnormal", "browser", "content-security-policy", "certain"],
  [
    "Firefox's exception for a policy",
    blockedBy({ name: "NS_ERROR_CONTENT_BLOCKED", message: "" }, inFirefox),
    "abnormal",
    "browser",
    "content-security-policy",
    "likely",
  ],
  [
    "ws: from https:",
    blockedBy({ name: "SecurityError", message: "no" }, { url: "ws://x.example/" }),
    "abnormal",
    "browser",
    "mixed-content",
    "certain",
  ],
  [
    "another security error",
    blockedBy({ name: "SecurityError", message: "no" }),
    "abnormal",
    "browser",
    "refused-by-browser",
    "likely",
  ],
  [
    "a bad URL",
    blockedBy({ name: "SyntaxError", message: "no" }),
    "abnormal",
    "browser",
    "invalid-arguments",
    "certain",
  ],
  ["blocked without a word", blockedBy(null), "abnormal", "browser", "refused-by-browser", "likely"],
  // never opened
  ["handshake failed", never(), "abnormal", "unknown", "handshake-failed", "certain"],
  ["closed while connecting", closedWhileConnectingAt(20), "notice", "page", "closed-while-connecting", "certain"],
  ["status 403", answered(403), "abnormal", "peer", "handshake-forbidden", "certain"],
  ["status 401", answered(401, inFirefox), "abnormal", "peer", "handshake-unauthorized", "certain"],
  ["status 302", answered(302), "abnormal", "peer", "handshake-redirected", "certain"],
  ["nothing listening", reported("net::ERR_CONNECTION_REFUSED"), "abnormal", "peer", "nothing-listening", "certain"],
  [
    "an untrusted certificate",
    reported("net::ERR_CERT_DATE_INVALID"),
    "abnormal",
    "browser",
    "certificate-not-trusted",
    "certain",
  ],
  ["offline", never(pageWas({ online: false })), "abnormal", "network", "offline", "likely"],
  ["1015 in Firefox", never({ ...inFirefox, code: 1015 }), "abnormal", "browser", "tls-failed", "certain"],
  [
    "Firefox without an error event",
    never({ ...inFirefox, errorEvent: false }),
    "abnormal",
    "network",
    "accepted-then-dropped",
    "likely",
  ],
  // left
  ["page left", left(), "normal", "navigation", "page-left", "certain"],
  [
    "page left, with Firefox's 1001",
    left({ ...inFirefox, code: 1001 }),
    "normal",
    "navigation",
    "page-left",
    "certain",
  ],
  // closed by the page
  ["close() without a code", closedBy(1005, "", closeCall(1000)), "normal", "page", "page-closed", "certain"],
  ["close(4000) echoed", closedBy(4000, "", own), "normal", "page", "page-closed", "certain"],
  ["close(4000) answered with 1000", closedBy(1000, "", own), "normal", "page", "page-closed", "certain"],
  ["close(4000), but the server says 1011", closedBy(1011, "", own), "abnormal", "peer", "server-error", "certain"],
  ["close() never answered", lost({ ...own, ended: at(61_000) }), "notice", "page", "close-not-answered", "certain"],
  ["close(), then the connection broke", lost(own), "notice", "page", "close-not-answered", "likely"],
  [
    "close() on a socket that the server is closing",
    closedBy(1011, "", closeCall(1000, { readyState: 2 })),
    "abnormal",
    "peer",
    "server-error",
    "certain",
  ],
  // ended without a close frame
  ["TCP ended", lost(), "abnormal", "network", "connection-lost", "certain"],
  [
    "bytes that Chromium rejects",
    lost({ errorEvent: true }),
    "abnormal",
    "browser",
    "data-rejected-by-browser",
    "likely",
  ],
  [
    "bytes that DevTools tell of",
    lost({ errorEvent: true, ...toldByDevTools("Invalid frame header") }),
    "abnormal",
    "browser",
    "invalid-frame",
    "certain",
  ],
  [
    "an error in Firefox",
    lost({ ...inFirefox, errorEvent: true }),
    "abnormal",
    "unknown",
    "connection-lost",
    "possible",
  ],
  ["back/forward cache", lost(pageWas({ fromBfcache: true })), "normal", "browser", "back-forward-cache", "certain"],
  ["frozen tab", lost(pageWas({ wasFrozen: true })), "notice", "browser", "tab-frozen", "likely"],
  // ended by a close frame
  ["1006 on the wire, in Firefox", closedBy(1006, "", inFirefox), "abnormal", "peer", "reserved-code-sent", "certain"],
  ["1005 with a reason, in Firefox", closedBy(1005, "x", inFirefox), "normal", "peer", "reserved-code-sent", "certain"],
  ["1000", closedBy(1000), "normal", "peer", "server-finished", "certain"],
  [
    "1000 that speaks of an error",
    closedBy(1000, "internal error"),
    "normal",
    "peer",
    "server-closed-for-error",
    "likely",
  ],
  ["1009", closedBy(1009), "abnormal", "peer", "message-too-big", "certain"],
  ["1011 unclean", closedBy(1011, "", { wasClean: false }), "abnormal", "peer", "server-error", "certain"],
  ["1011 after a message", closedBy(1011, "", sent(1040)), "abnormal", "peer", "message-broke-server", "likely"],
  ["1013", closedBy(1013), "abnormal", "peer", "server-overloaded", "certain"],
  ["4000", closedBy(4000), "notice", "peer", "application-code", "certain"],
  ["5000", closedBy(5000), "abnormal", "peer", "undefined-code", "certain"],
];

describe("the first cause", () => {
  test.each(firstCauses)("%s", (_what, record, severity, closer, id, confidence) => {
    const verdict = verdictIn([record]);
    const [{ id: first, confidence: sure }] = verdict.causes;
    expect({ severity: verdict.severity, closer: verdict.closer, first, sure }).toEqual({
      severity,
      closer,
      first: id,
      sure: confidence,
    });
  });
});

const idsIn = (log: readonly SocketRecord[]): string[] => verdictIn(log).causes.map(({ id }) => id);

describe("the order of causes", () => {
  test.each<readonly [what: string, log: readonly SocketRecord[], ids: readonly CauseId[]]>([
    [
      "a certain one before a likely one",
      [reported("Connection closed before receiving a handshake response", { url: "ws://api.example.com:443/" })],
      ["handshake-dropped", "plain-socket-on-tls-port"],
    ],
    [
      "a likely reason before the server's own word",
      [closedBy(1000, "internal error")],
      ["server-closed-for-error", "server-finished"],
    ],
    ["a possible reason after the server's own word", [closedBy(4404)], ["application-code", "http-like-code"]],
    ["a likely reason instead of the kind of end", [lost(pageWas({ online: false }))], ["network-lost"]],
    [
      "a possible reason beside the kind of end",
      [lost({ ...openFor(60_000), ...sent(60_040, 10_000) })],
      ["connection-lost", "message-too-big"],
    ],
    [
      "two possible ones for an error in Firefox",
      [lost({ ...inFirefox, errorEvent: true })],
      ["connection-lost", "data-rejected-by-browser"],
    ],
    [
      "why it happens again after everything else",
      endingAgainAndAgain(closedBy(1008, "", openFor(10)), 4, 0),
      ["policy-refused", "retries-without-back-off", "accepted-then-rejected"],
    ],
    [
      "why it happens again takes nothing's place",
      endingAgainAndAgain(never(), 4, 0),
      ["handshake-failed", "retries-without-back-off"],
    ],
  ])("%s", (_what, log, ids) => {
    expect(idsIn(log)).toEqual(ids);
  });
});

describe("what only a forged record gets", () => {
  test("is a cause, too", () => {
    const forged = closedBy(1000, "", { code: null });
    expect(verdictIn([forged])).toEqual({
      severity: "normal",
      closer: "unknown",
      causes: [{ id: "connection-lost", confidence: "possible", evidence: [] }],
    });
  });
});

test("a loss says how often the endpoint had it before", () => {
  const lives = [700, 2000, 3400].map((time, index) => lost({ id: `${index}`, ...openFor(time), ...received(60) }));
  const loss = verdictIn(lives).causes.find(({ id }) => id === "connection-lost");
  expect(loss?.evidence).toContainEqual({ id: "happened-before", values: { count: 2 } });
});
