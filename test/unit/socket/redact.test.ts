import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { longestText } from "../../../src/socket/limits.ts";
import { createRedactor, redactRecord } from "../../../src/socket/redact.ts";
import type { SocketRecord } from "../../../src/socket/socket-record.ts";
import { at, sampleRecord } from "../sample-record.ts";
import { anyUrl } from "./any-url.ts";

const jsonWebToken = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhbm4ifQ.dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

const redacted = (changes: Partial<SocketRecord>): SocketRecord =>
  redactRecord(sampleRecord(changes), createRedactor());

describe("URLs", () => {
  test.each<[string, string]>([
    ["wss://example.com/live?token=abc", "wss://example.com/live?token=redacted-1"],
    [
      "wss://example.com/live?token=abc&room=7&again=abc",
      "wss://example.com/live?token=redacted-1&room=redacted-2&again=redacted-1",
    ],
    ["wss://example.com/live?debug&empty=", "wss://example.com/live?debug&empty="],
    ["wss://example.com/live?a=b=c", "wss://example.com/live?a=redacted-1"],
    [`wss://example.com/live?${jsonWebToken}`, "wss://example.com/live?redacted-1"],
    ["wss://ann:pw@example.com/live", "wss://redacted-1@example.com/live"],
    ["wss://ann@example.com:8443/live", "wss://redacted-1@example.com:8443/live"],
    ["https://example.com/page#/inbox/7", "https://example.com/page#redacted-1"],
    [`wss://example.com/t/${jsonWebToken}/ws`, "wss://example.com/t/redacted-1/ws"],
    ["wss://example.com/s/V1StGXR8_Z5jdHi6B-myT", "wss://example.com/s/redacted-1"],
    ["wss://example.com/s/550e8400-e29b-41d4-a716-446655440000/feed", "wss://example.com/s/redacted-1/feed"],
    ["wss://example.com/u/ann@example.org/feed", "wss://example.com/u/redacted-1/feed"],
    ["wss://example.com/live;session=ab12/feed", "wss://example.com/live;session=redacted-1/feed"],
    ["wss://example.com/echo/123/k3j9x0q8/websocket", "wss://example.com/echo/123/redacted-1/websocket"],
    ["wss://example.com/to/wss%3A%2F%2Fb%3Ftoken%3Dabc", "wss://example.com/to/redacted-1"],
    ["wss://ann:pw@exa mple.com/live?token=abc", "wss://redacted-1@exa mple.com/live?token=redacted-2"],
    ["ws:\\\\ann:pw@example.com\\live", "ws:\\\\redacted-1@example.com\\live"],
    ["//ann:pw@example.com/live", "//redacted-1@example.com/live"],
    ["/live?token=abc", "/live?token=redacted-1"],
    ["data:text/html,<p>Ann</p>?a#b", "data:text/html,redacted-1"],
    ["blob:https://example.com/550e8400-e29b-41d4-a716-446655440000", "blob:https://example.com/redacted-1"],
  ])("%s becomes %s", (url, redacted) => {
    expect(createRedactor().url(url)).toBe(redacted);
  });

  test.each([
    "",
    "wss://example.com",
    "wss://example.com:8443/graphql-transport-ws/v2/feed",
    "WSS://Example.com/Live/",
    "wss://example.com/rooms/123456/ws",
    "wss://example.com/ws/btcusdt@kline_1m/MarketDataSnapshotFullRefresh",
    "wss://example.com/caf%C3%A9/a%2Fb",
    "ws://[::1]:9000/live",
    "about:srcdoc",
    "file:///pages/index.html",
    "not a URL",
  ])("nothing secret, nothing changed: %s", (url) => {
    expect(createRedactor().url(url)).toBe(url);
  });

  test("what is redacted parses where the original did, and is not redacted twice", () => {
    fc.assert(
      fc.property(anyUrl, (url) => {
        const redactor = createRedactor();
        const redacted = redactor.url(url);
        expect(URL.canParse(redacted)).toBe(true);
        expect(redactor.url(redacted)).toBe(redacted);
      }),
    );
  });
});

describe("reasons and messages", () => {
  test.each<[string, string]>([
    ["Bearer abc123 was refused", "Bearer redacted-1 was refused"],
    ["authorization: Bearer sesame", "authorization: Bearer redacted-1"],
    ["Basic YW5uOnNlY3JldA==", "Basic redacted-1"],
    [`invalid token ${jsonWebToken}.`, "invalid token redacted-1."],
    ["bad key V1StGXR8_Z5jdHi6B-myT", "bad key redacted-1"],
    ["session 550e8400-e29b-41d4-a716-446655440000 expired", "session redacted-1 expired"],
    ["user ann@example.org is banned", "user redacted-1 is banned"],
    ["token=abc, code=4401", "token=redacted-1, code=4401"],
    ['{"error":"denied","token":"abc"}', '{"error":"denied","token":"redacted-1"}'],
    ["session: 7f3a9c", "session: redacted-1"],
    ["password: sesame", "password: redacted-1"],
    ["try wss://ann:pw@example.com/live?a=b.", "try wss://redacted-1@example.com/live?a=redacted-2."],
    ["moved (https://example.com/?a=b)", "moved (https://example.com/?a=redacted-1)"],
    ["see /live?ticket=abc&x=1", "see /live?ticket=redacted-1&x=redacted-2"],
  ])("%s becomes %s", (reason, redacted) => {
    expect(createRedactor().text(reason)).toBe(redacted);
  });

  test.each([
    "",
    "going away",
    "token expired",
    "token: expired",
    "bearer token missing",
    "basic authentication required",
    "Basic Authentication required",
    "token: invalid_token",
    "4401: Unauthorized",
    "code=4401",
    "idle for 60000 ms, closing (timeout=60)",
    "Connection-Timeout/graphql-transport-ws",
    "Failed to construct 'WebSocket': The URL's scheme must be either 'http', 'https', 'ws', or 'wss'.",
    "Error during WebSocket handshake: Unexpected response code: 403",
    "Error in connection establishment: net::ERR_CERT_AUTHORITY_INVALID",
    "permessage-deflate; client_max_window_bits=15; server_no_context_takeover",
    "see https://example.com/docs/close-codes.",
    "não autorizado, 再接続してください",
  ])("nothing secret, nothing changed: %s", (reason) => {
    expect(createRedactor().text(reason)).toBe(reason);
  });

  test("any text comes out without an exception, and the same the second time", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const redactor = createRedactor();
        expect(redactor.text(text)).toBe(redactor.text(text));
      }),
    );
  });
});

test("the same secret has one stand-in within a redactor; another redactor knows nothing of it", () => {
  const one = createRedactor();
  expect([one.url("/a?x=first"), one.url("/b?y=second"), one.url("/c?z=first")]).toEqual([
    "/a?x=redacted-1",
    "/b?y=redacted-2",
    "/c?z=redacted-1",
  ]);
  expect(createRedactor().url("/b?y=second")).toBe("/b?y=redacted-1");
});

describe("records", () => {
  test("a record without secrets stays what it is", () => {
    const record = sampleRecord({ reason: "bye", protocol: "graphql-transport-ws", code: 4401 });
    expect(redactRecord(record, createRedactor())).toEqual(record);
  });

  test("the record that is given stays what it is", () => {
    const record = sampleRecord({ url: "wss://example.com/?token=abc" });
    redactRecord(record, createRedactor());
    expect(record.url).toBe("wss://example.com/?token=abc");
  });

  test.each<[string, readonly string[], readonly string[]]>([
    ["a token", ["mqtt", jsonWebToken], ["mqtt", "redacted-1"]],
    [
      "a token in parts",
      [`base64url.bearer.authorization.k8s.io.${jsonWebToken}`],
      ["base64url.bearer.authorization.k8s.io.redacted-1"],
    ],
    ["what follows an announcement", ["access_token", "abc"], ["access_token", "redacted-1"]],
    [
      "names are kept",
      [
        "graphql-transport-ws",
        "actioncable-v1-json",
        "v4.channel.k8s.io",
        "v1.kernel.websocket.jupyter.org",
        "ocpp2.0.1",
      ],
      [
        "graphql-transport-ws",
        "actioncable-v1-json",
        "v4.channel.k8s.io",
        "v1.kernel.websocket.jupyter.org",
        "ocpp2.0.1",
      ],
    ],
  ])("subprotocols: %s", (_name, protocolsAsked, expected) => {
    expect(redacted({ protocolsAsked }).protocolsAsked).toEqual(expected);
  });

  test("a subprotocol that the server chose has the stand-in of the one that was asked for", () => {
    expect(redacted({ protocolsAsked: ["access_token", "abc"], protocol: "abc" }).protocol).toBe("redacted-1");
  });

  test("a stack keeps names, paths, lines and columns", () => {
    const initiatorStack = [
      "    at connect (https://app.example.com/assets/index-4f9d8e7c6b5a4321.js?v=s3cret:10:5)",
      "    at async https://app.example.com/main.js#s3cret:2:17",
      "connect@https://app.example.com/main.js?v=other:12:5",
      "    at eval (eval at run (https://app.example.com/a.js?v=other:1:2), <anonymous>:1:1)",
      "    at data:text/javascript,call('Ann'):1:1",
    ].join("\n");
    expect(redacted({ initiatorStack }).initiatorStack).toBe(
      [
        "    at connect (https://app.example.com/assets/index-4f9d8e7c6b5a4321.js?v=redacted-1:10:5)",
        "    at async https://app.example.com/main.js#redacted-1:2:17",
        "connect@https://app.example.com/main.js?v=redacted-2:12:5",
        "    at eval (eval at run (https://app.example.com/a.js?v=redacted-2:1:2), <anonymous>:1:1)",
        "    at data:text/javascript,redacted-3:1:1",
      ].join("\n"),
    );
  });

  test("texts that repeat what a URL hides get the same stand-in", () => {
    const { url, reason, thrown } = redacted({
      url: "wss://example.com/live?ticket=open-se%20same&v=1#part",
      reason: "open-se same is not known, v 1",
      thrown: { name: "SyntaxError", message: "The URL contains a fragment identifier ('part')." },
    });
    expect(url).toBe("wss://example.com/live?ticket=redacted-1&v=redacted-2#redacted-3");
    expect(reason).toBe("redacted-1 is not known, v 1");
    expect(thrown?.message).toBe("The URL contains a fragment identifier ('redacted-3').");
  });

  test("an exception that repeats a URL which is none hides as much as the URL does", () => {
    const { thrown } = redacted({
      url: "my server?key=a b",
      thrown: { name: "SyntaxError", message: "The URL 'my server?key=a b' is invalid." },
    });
    expect(thrown?.message).toBe("The URL 'my server?key=redacted-1' is invalid.");
  });

  test("stand-ins do not take a text over its limit", () => {
    const url = `wss://example.com/?${"a=1&".repeat(1000)}`;
    expect(redacted({ url }).url).toHaveLength(longestText);
  });

  test("a record full of secrets comes out with none of them", () => {
    const secrets = [
      "ann",
      "hunter2",
      "s3cr3t-query",
      "s3cr3t-part",
      "s3cr3t-frame",
      "s3cr3t-blocked",
      "s3cr3t-source",
      "s3cr3t-script",
      "s3cr3t-bearer",
      "s3cr3t-protocol",
      "s3cr3t-handshake",
      "s3cr3t-message",
      "s3cr3t-name",
      "V1StGXR8_Z5jdHi6B-myT",
      "4f9d8e7c6b5a43210f1e2d3c",
      "eyJ",
      "dBjftJeZ4CVP",
      "bob@example.org",
      "carol",
    ];
    const stack = "at f (https://carol:hunter2@app.example.com/a.js?k=s3cr3t-script#s3cr3t-part:1:2)";
    const record = sampleRecord({
      url: `wss://ann:hunter2@example.com/t/V1StGXR8_Z5jdHi6B-myT/${jsonWebToken}?key=s3cr3t-query#s3cr3t-part`,
      frame: { url: "https://ann@example.com/4f9d8e7c6b5a43210f1e2d3c?key=s3cr3t-frame", top: true, kind: "page" },
      protocolsAsked: ["access_token", "s3cr3t-protocol", jsonWebToken],
      protocol: "s3cr3t-protocol",
      extensions: "x-token=s3cr3t-protocol",
      reason: "bearer s3cr3t-bearer of bob@example.org refused, was s3cr3t-query",
      initiatorStack: `${stack}\n${stack}`,
      closeCalls: [
        { code: 4000, reason: `sorry bob@example.org, ${jsonWebToken}`, at: at(1), readyState: 1, stack },
        { code: 4000, reason: "secret: s3cr3t-message", at: at(2), readyState: 1, stack },
      ],
      thrown: { name: "token=s3cr3t-name", message: "refused: wss://carol@example.com/?a=s3cr3t-message" },
      violation: {
        directive: "connect-src https://example.com/?a=s3cr3t-source",
        blocked: "wss://carol@example.com/?a=s3cr3t-blocked",
        source: "https://example.com/a.js?a=s3cr3t-source",
        line: 1,
      },
      handshake: { status: 401, errorText: "wss://example.com/?a=s3cr3t-handshake", source: "devtools-network" },
    });
    const before = JSON.stringify(record);
    const after = JSON.stringify(redactRecord(record, createRedactor()));
    expect(secrets.filter((secret) => !before.includes(secret))).toEqual([]);
    expect(secrets.filter((secret) => after.includes(secret))).toEqual([]);
  });
});
