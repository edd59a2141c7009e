// @vitest-environment happy-dom
import { describe, expect, test } from "vitest";
import type { Closer, Verdict } from "../../src/diagnosis/verdict.ts";
import type { SocketRecord } from "../../src/socket/socket-record.ts";
import { whatHappened } from "../../src/ui/what-happened.ts";
import { recordWith } from "./record-for-tests.ts";
import { plain, text } from "./text-for-tests.ts";

const verdictBy = (closer: Closer): Verdict => ({
  severity: "notice",
  closer,
  causes: [{ id: "connection-lost", confidence: "possible", evidence: [] }],
});
const cut = { code: 1006, wasClean: false };
const failed = { ...cut, ending: "failed", opened: null } as const;
const { pageState } = recordWith();

describe("whatHappened", () => {
  const cases: readonly [Partial<SocketRecord>, Closer, string][] = [
    [{ code: 1011 }, "peer", "It was open for 4.95 s. The server closed it with code 1011."],
    [{ code: 1005 }, "peer", "It was open for 4.95 s. The server closed it without giving a code."],
    [{ code: 4000 }, "page", "It was open for 4.95 s. The page closed it with code 4000."],
    [{ code: 1005 }, "page", "It was open for 4.95 s. The page closed it without giving a code."],
    [cut, "page", "It was open for 4.95 s. The page called `close()`, and the connection ended without an answer."],
    [cut, "network", "It was open for 4.95 s. Then the connection ended without a close frame."],
    [cut, "browser", "It was open for 4.95 s. Then the browser itself ended the connection."],
    [cut, "unknown", "It was open for 4.95 s and ended with code 1006. The record does not show who ended it."],
    [
      { ...cut, pageState: { ...pageState, fromBfcache: true } },
      "browser",
      "It had been open for 4.95 s when the page came back from the back/forward cache without it.",
    ],
    [
      { ...cut, pageState: { ...pageState, wasFrozen: true } },
      "browser",
      "It was open for 4.95 s. The browser had frozen the tab in that time, and no close frame came.",
    ],
    [failed, "unknown", "It was never opened: the connection failed after 5 s."],
    [failed, "page", "It was never opened: the page called `close()` while it was connecting, and it ended after 5 s."],
    [
      { ...failed, handshake: { status: 403, source: "web-request" } },
      "peer",
      "It was never opened: the server answered the handshake with HTTP status 403, and the attempt ended after 5 s.",
    ],
    [
      { ...failed, pageState: { ...pageState, online: false } },
      "network",
      "It was never opened: the browser was offline, and the attempt ended after 5 s.",
    ],
    [{ ending: "abandoned", code: null }, "navigation", "The page went away 4.95 s after the socket had opened."],
    [
      { ending: "abandoned", code: null, opened: null },
      "navigation",
      "The page went away while the socket was still connecting.",
    ],
    [
      {
        ending: "blocked",
        code: null,
        opened: null,
        violation: { directive: "connect-src", blocked: "wss://a.example/", source: "", line: 0 },
      },
      "browser",
      "It was never opened: a content security policy forbids it.",
    ],
    [
      { ending: "blocked", code: null, opened: null, thrown: { name: "SecurityError", message: "no" } },
      "browser",
      "It was never opened: `new WebSocket()` threw SecurityError.",
    ],
    [{ ending: "blocked", code: null, opened: null }, "browser", "It was never opened: the browser blocked it."],
  ];
  test.each(cases)("%j by %s", (changes, closer, expected) => {
    expect(plain(whatHappened(recordWith(changes), verdictBy(closer), text))).toBe(expected);
  });
});
