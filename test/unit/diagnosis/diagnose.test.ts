import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CauseId } from "../../../src/diagnosis/cause-id.ts";
import { diagnose } from "../../../src/diagnosis/diagnose.ts";
import { createHistory } from "../../../src/diagnosis/history.ts";
import type { Closer, Confidence, Severity } from "../../../src/diagnosis/verdict.ts";
import type { CloseCall, Ending, SocketRecord } from "../../../src/socket/socket-record.ts";
import { createText } from "../../../src/text/create-text.ts";
import { at, sampleRecord } from "../sample-record.ts";

const text = createText("en", [readFileSync("public/locales/en/causes.ftl", "utf8")]);

const call = (changes: Partial<CloseCall> = {}): CloseCall => ({
  code: null,
  reason: null,
  at: at(1000),
  readyState: 1,
  stack: null,
  ...changes,
});
const { pageState } = sampleRecord();
const lost = { code: 1006, wasClean: false } as const;
const never = { ending: "failed", opened: null, code: 1006, wasClean: false, errorEvent: true } as const;
const blocked = { ending: "blocked", opened: null, code: null, wasClean: null } as const;

type Row = readonly [
  what: string,
  changes: Partial<SocketRecord>,
  severity: Severity,
  closer: Closer,
  cause: CauseId,
  confidence: Confidence,
];

const table: readonly Row[] = [
  // blocked
  [
    "policy violation",
    {
      ...blocked,
      errorEvent: true,
      violation: { directive: "connect-src", blocked: "wss://x.example/", source: "", line: 1 },
    },
    "abnormal",
    "browser",
    "content-security-policy",
    "certain",
  ],
  [
    "Firefox's exception for a policy, without the violation",
    { ...blocked, browser: "firefox", thrown: { name: "NS_ERROR_CONTENT_BLOCKED", message: "" } },
    "abnormal",
    "browser",
    "content-security-policy",
    "likely",
  ],
  [
    "ws: from https:",
    { ...blocked, url: "ws://x.example/", thrown: { name: "SecurityError", message: "no" } },
    "abnormal",
    "browser",
    "mixed-content",
    "certain",
  ],
  [
    "another security error",
    { ...blocked, thrown: { name: "SecurityError", message: "no" } },
    "abnormal",
    "browser",
    "refused-by-browser",
    "likely",
  ],
  [
    "a bad URL",
    { ...blocked, thrown: { name: "SyntaxError", message: "no" } },
    "abnormal",
    "browser",
    "invalid-arguments",
    "certain",
  ],
  ["blocked without a word", { ...blocked, errorEvent: true }, "abnormal", "browser", "refused-by-browser", "likely"],
  // never opened
  ["handshake failed", never, "abnormal", "unknown", "handshake-failed", "certain"],
  [
    "closed while connecting",
    { ...never, closeCalls: [call({ readyState: 0, at: at(20) })] },
    "notice",
    "page",
    "closed-while-connecting",
    "certain",
  ],
  [
    "a known HTTP status",
    { ...never, handshake: { status: 403, source: "web-request" } },
    "abnormal",
    "peer",
    "handshake-refused",
    "certain",
  ],
  ["offline", { ...never, pageState: { ...pageState, online: false } }, "abnormal", "network", "offline", "likely"],
  ["1015 in Firefox", { ...never, browser: "firefox", code: 1015 }, "abnormal", "browser", "tls-failed", "certain"],
  [
    "Firefox without an error event",
    { ...never, browser: "firefox", errorEvent: false },
    "abnormal",
    "network",
    "accepted-then-dropped",
    "likely",
  ],
  // left
  ["page left", { ending: "abandoned", code: null, wasClean: null }, "normal", "navigation", "page-left", "certain"],
  [
    "page left, with Firefox's 1001",
    { ending: "abandoned", code: 1001, browser: "firefox" },
    "normal",
    "navigation",
    "page-left",
    "certain",
  ],
  // closed by the page
  ["close() without a code", { code: 1005, closeCalls: [call()] }, "normal", "page", "page-closed", "certain"],
  [
    "close(4000) echoed",
    { code: 4000, closeCalls: [call({ code: 4000 })] },
    "normal",
    "page",
    "page-closed",
    "certain",
  ],
  [
    "close(4000) answered with 1000",
    { code: 1000, closeCalls: [call({ code: 4000 })] },
    "normal",
    "page",
    "page-closed",
    "certain",
  ],
  [
    "close(4000) answered with 1005",
    { code: 1005, closeCalls: [call({ code: 4000 })] },
    "normal",
    "page",
    "page-closed",
    "certain",
  ],
  [
    "close(4000), but the server says 1011",
    { code: 1011, closeCalls: [call({ code: 4000 })] },
    "abnormal",
    "peer",
    "server-error",
    "certain",
  ],
  [
    "close(1000) never answered",
    { ...lost, ended: at(61_000), closeCalls: [call({ code: 1000 })] },
    "notice",
    "page",
    "close-not-answered",
    "certain",
  ],
  [
    "close(1000), then the connection broke",
    { ...lost, closeCalls: [call({ code: 1000 })] },
    "notice",
    "page",
    "close-not-answered",
    "likely",
  ],
  [
    "close() on a socket that the server is closing",
    { code: 1011, closeCalls: [call({ readyState: 2 })] },
    "abnormal",
    "peer",
    "server-error",
    "certain",
  ],
  // ended without a close frame
  ["TCP ended", lost, "abnormal", "network", "connection-lost", "certain"],
  [
    "bytes that Chromium rejects",
    { ...lost, errorEvent: true },
    "abnormal",
    "browser",
    "data-rejected-by-browser",
    "likely",
  ],
  [
    "an error in Firefox",
    { ...lost, errorEvent: true, browser: "firefox" },
    "abnormal",
    "unknown",
    "connection-lost",
    "possible",
  ],
  [
    "back/forward cache",
    { ...lost, errorEvent: true, pageState: { ...pageState, fromBfcache: true } },
    "normal",
    "browser",
    "back-forward-cache",
    "certain",
  ],
  [
    "frozen tab",
    { ...lost, errorEvent: true, pageState: { ...pageState, wasFrozen: true } },
    "notice",
    "browser",
    "tab-frozen",
    "likely",
  ],
  // ended by a close frame
  [
    "1006 on the wire, in Firefox",
    { code: 1006, wasClean: true, browser: "firefox" },
    "abnormal",
    "peer",
    "reserved-code-sent",
    "certain",
  ],
  [
    "1005 with a reason, in Firefox",
    { code: 1005, reason: "x", browser: "firefox" },
    "normal",
    "peer",
    "reserved-code-sent",
    "certain",
  ],
  ["1011 unclean", { code: 1011, wasClean: false }, "abnormal", "peer", "server-error", "certain"],
  ...(
    [
      [1000, "normal", "server-finished"],
      [1001, "notice", "server-going-away"],
      [1002, "abnormal", "protocol-error-reported"],
      [1003, "abnormal", "message-type-refused"],
      [1004, "abnormal", "undefined-code"],
      [1005, "normal", "closed-without-code"],
      [1007, "abnormal", "message-content-refused"],
      [1008, "abnormal", "policy-refused"],
      [1009, "abnormal", "message-too-big"],
      [1010, "abnormal", "extension-missing"],
      [1011, "abnormal", "server-error"],
      [1012, "notice", "server-restarting"],
      [1013, "abnormal", "server-overloaded"],
      [1014, "abnormal", "gateway-error"],
      [3000, "abnormal", "not-signed-in"],
      [3001, "notice", "library-code"],
      [3003, "abnormal", "not-permitted"],
      [3008, "abnormal", "server-waited-too-long"],
      [4000, "notice", "application-code"],
      [4999, "notice", "application-code"],
      [0, "abnormal", "undefined-code"],
      [999, "abnormal", "undefined-code"],
      [1016, "abnormal", "undefined-code"],
      [2999, "abnormal", "undefined-code"],
      [5000, "abnormal", "undefined-code"],
      [65_535, "abnormal", "undefined-code"],
    ] as const
  ).map(([code, severity, cause]): Row => [`${code} by the server`, { code }, severity, "peer", cause, "certain"]),
];

describe("diagnose", () => {
  test.each(table)("%s", (_what, changes, severity, closer, cause, confidence) => {
    const verdict = diagnose(sampleRecord(changes), createHistory());
    expect({
      severity: verdict.severity,
      closer: verdict.closer,
      first: [verdict.causes[0].id, verdict.causes[0].confidence],
    }).toEqual({
      severity,
      closer,
      first: [cause, confidence],
    });
    for (const { id, evidence } of verdict.causes) {
      expect(evidence.length).toBeGreaterThan(0);
      expect(text.has(`cause-${id}.title`)).toBe(true);
      // A value that a sentence needs and a rule does not give throws here.
      for (const { id: evidenceId, values } of evidence)
        expect(text.format(`evidence-${evidenceId}`, values)).not.toBe("");
    }
  });

  test("a loss says how often the endpoint had it before", () => {
    const history = createHistory();
    for (const id of ["a", "b"]) history.add(sampleRecord({ ...lost, id }));
    history.add(sampleRecord({ id: "c", code: 1011 }));
    const [cause] = diagnose(sampleRecord({ ...lost, id: "d" }), history).causes;
    expect(cause.evidence).toContainEqual({ id: "happened-before", values: { count: 2 } });
  });

  test("any record that passes the boundary gets a verdict with evidence", () => {
    const time = fc.integer({ min: 0, max: 200_000 }).map(at);
    const record = fc.record({
      ending: fc.constantFrom<Ending>("closed", "failed", "blocked", "abandoned"),
      code: fc.option(fc.integer({ min: 0, max: 65_535 })),
      reason: fc.string(),
      wasClean: fc.option(fc.boolean()),
      errorEvent: fc.boolean(),
      opened: fc.option(time),
      ended: time,
      browser: fc.constantFrom("chromium" as const, "firefox" as const),
      closeCalls: fc.array(
        fc.record({
          code: fc.option(fc.nat(65_535)),
          reason: fc.option(fc.string()),
          at: time,
          readyState: fc.nat(3),
          stack: fc.constant(null),
        }),
        {
          maxLength: 4,
        },
      ),
      thrown: fc.option(
        fc.record({ name: fc.constantFrom("SyntaxError", "SecurityError", "X"), message: fc.string() }),
      ),
    });
    fc.assert(
      fc.property(record, (changes) => {
        const { causes } = diagnose(sampleRecord(changes), createHistory());
        expect(causes.length).toBeGreaterThan(0);
      }),
    );
  });
});
