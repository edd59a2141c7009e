import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { longestText } from "../../../src/socket/limits.ts";
import { createRedactor, redactRecord } from "../../../src/socket/redact.ts";
import type { SocketRecord } from "../../../src/socket/socket-record.ts";
import { at, sampleRecord } from "../sample-record.ts";
import { anyText } from "./any-text.ts";
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
    ["blob:null/550e8400-e29b-41d4-a716-446655440000", "blob:null/redacted-1"],
    ["ws://ann:pw@[::1]:9000/live", "ws://redacted-1@[::1]:9000/live"],
    ["wss://k3j9x0q8@example.com/", "wss://redacted-1@example.com/"],
    ["wss://example.com/u/ann%40example.org/feed", "wss://example.com/u/redacted-1/feed"],
    ["wss://example.com/u/ann%2540example.org/feed", "wss://example.com/u/redacted-1/feed"],
    ["wss://example.com/u/to%3Aann%2Bwork%40example.org", "wss://example.com/u/to%3Aredacted-1"],
    ["wss://example.com/u/jürgen@bücher.example/feed", "wss://example.com/u/redacted-1/feed"],
    ["wss://example.com/to/b%253Ftoken%253Dabc", "wss://example.com/to/redacted-1"],
    ["wss://example.com/to/wss%253A%252F%252Fb", "wss://example.com/to/redacted-1"],
    ["wss://example.com/live?k3j9x0q8", "wss://example.com/live?redacted-1"],
    ["wss://example.com/k/sk_live_51H8abcdef/xoxb-1234-abcd", "wss://example.com/k/redacted-1/redacted-2"],
    ["wss://example.com/k/AKIAIOSFODNN7EXAMPLE", "wss://example.com/k/redacted-1"],
    ["wss://example.com/k/4f9d8e7c6b5a43210f1e2d3c", "wss://example.com/k/redacted-1"],
    ["wss://example.com/live#access_token=abc&token_type=bearer", "wss://example.com/live#redacted-1"],
    // A browser refuses these, and its exception repeats them.
    ["ws://ann:p/w@example.com/live?a=b", "ws://redacted-1@example.com/live?a=redacted-2"],
    ["ws://ann:p#w@example.com/live", "ws://redacted-1@example.com/live"],
    ["ws://ann:p?w@example.com/live", "ws://redacted-1@example.com/live"],
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
    "ws://[2001:db8::1]:9000/u@2/live",
    "ws://example.com:undefined/live",
    "wss://example.com/npm/vue@3.4.0.js",
    "wss://example.com/live?v2&debug&utf8&graphql-ws",
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
    // Cookies and headers
    ["session=s3; Path=/", "session=redacted-1; Path=/"],
    ["Set-Cookie: id=abc; Path=/; HttpOnly", "Set-Cookie: id=redacted-1; Path=/; HttpOnly"],
    ["Cookie: a=b; c=d", "Cookie: a=redacted-1; c=redacted-2"],
    [
      "Cookie: theme=dark; connect.sid=s%3Aabc.def is stale",
      "Cookie: theme=redacted-1; connect.sid=redacted-2 is stale",
    ],
    ["JSESSIONID=abc, XSRF-TOKEN=def", "JSESSIONID=redacted-1, XSRF-TOKEN=redacted-2"],
    ["Authorization: Token sesame", "Authorization: Token redacted-1"],
    ["Proxy-Authorization: Basic YW5uOnNlY3JldA==", "Proxy-Authorization: Basic redacted-1"],
    [
      'Authorization: Digest username="ann", nonce="x"',
      'Authorization: Digest username="redacted-1", nonce="redacted-2"',
    ],
    ["X-Api-Key: sesame", "X-Api-Key: redacted-1"],
    ["bearer: sesame", "bearer: redacted-1"],
    // Named
    ["session 7f3a9c expired", "session redacted-1 expired"],
    ["Invalid token 'abc123'", "Invalid token 'redacted-1'"],
    ["password 'sesame' is wrong", "password 'redacted-1' is wrong"],
    ["otp: 654321", "otp: redacted-1"],
    ["otp 123456", "otp redacted-1"],
    ["api key=abc, secret key=def", "api key=redacted-1, secret key=redacted-2"],
    ["key=s3cr3t-1", "key=redacted-1"],
    ["login=ann", "login=redacted-1"],
    ["token='open the door'", "token='redacted-1'"],
    [String.raw`{"access_token": "a\"b"}`, '{"access_token": "redacted-1"}'],
    [String.raw`"{\"token\":\"abc\"}"`, String.raw`"{\"token\":\"redacted-1\"}"`],
    ["token%3Dabc", "token%3Dredacted-1"],
    ["token%253Dabc", "token%253Dredacted-1"],
    // Addresses
    ["wss%3A%2F%2Fann%3Apw%40b%2F%3Ftoken%3Dabc is down", "redacted-1 is down"],
    ["cannot reach ann:pw@db.example.com:5432", "cannot reach redacted-1@db.example.com:5432"],
    ["mailto:ann@example.org", "mailto:redacted-1"],
    ["user:ann%40example.org", "user:redacted-1"],
    ["用户@例子.公司", "redacted-1"],
    ["The URL 'ws://ann:p/w@b/live' is invalid.", "The URL 'ws://redacted-1@b/live' is invalid."],
    [String.raw`ws:\\ann:pw@b`, String.raw`ws:\\redacted-1@b`],
    ["net::ERR_TUNNEL (https://ann:pw@proxy:3128)", "net::ERR_TUNNEL (https://redacted-1@proxy:3128)"],
    ["data:text/html,<p>Ann</p>", "data:text/html,redacted-1"],
    // Tokens, by their look or by how they begin
    ["eyJhbGciOiJIUzI1NiJ9 is no token", "redacted-1 is no token"],
    [`x_${jsonWebToken}`, "x_redacted-1"],
    [`a%20${jsonWebToken}`, "a%20redacted-1"],
    ["4f9d8e7c6b5a43210f1e2d3c is unknown", "redacted-1 is unknown"],
    ["AKIAIOSFODNN7EXAMPLE is unknown", "redacted-1 is unknown"],
    ["sk_live_51H8abcdef", "redacted-1"],
    ["ghp_abcdefghij0123456789", "redacted-1"],
    ["xoxb-1234-abcd-efgh", "redacted-1"],
    ["AIzaSyA-1234567890abcdefghijklmnopqrstu", "redacted-1"],
    ["sk-proj-abcdefgh", "redacted-1"],
    ["MTk4NjIyNDgzNDcxOTI1MjQ4.Cl2FMQ.ZnCjm1XVW7vRze4b7Cq4se7kKWs", "redacted-1"],
    ["123456789:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw0", "redacted-1"],
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
    "token=expired, session=null, auth=false",
    "token: token expired",
    "missing credentials: x-api-key header is required",
    "x-auth-token missing",
    "key=room",
    "code=abc123",
    "session room-42 is full",
    "session ended after 12m30s",
    "Session 1234567 timed out",
    "token RS256 is not supported",
    "authorization oauth2 required",
    "auth: 4401",
    "ticket #4711 closed",
    "token_type=bearer, session_timeout=60",
    "password incorrect",
    "Unexpected token 'a', \"abc\" is not valid JSON",
    "Unexpected token < in JSON at position 0",
    "fe80::1ff:fe23:4567:890a and 2001:0db8:85a3:0000:0000:8a2e:0370:7334",
    "at 10:30 @noon",
    String.raw`C:\Users\ann`,
    "redacted-07 is what the page says",
  ])("nothing secret, nothing changed: %s", (reason) => {
    expect(createRedactor().text(reason)).toBe(reason);
  });

  test("any text comes out without an exception, and the same the second time", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const redactor = createRedactor();
        expect(redactor.text(text)).toBe(redactor.text(text));
      }),
    );
  });
});

test("an exception that repeats several subprotocols in one hides as much as they do", () => {
  const { thrown } = redacted({
    protocolsAsked: ["access_token, abc"],
    thrown: { name: "SyntaxError", message: "The subprotocol 'access_token, abc' is invalid." },
  });
  expect(thrown?.message).toBe("The subprotocol 'access_token, redacted-1' is invalid.");
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
      "a short token behind the name of Kubernetes, Phoenix or Jupyter",
      ["base64url.bearer.authorization.k8s.io.YWJj", "base64url.bearer.phx.YWJj", "v1.token.websocket.jupyter.org.abc"],
      [
        "base64url.bearer.authorization.k8s.io.redacted-1",
        "base64url.bearer.phx.redacted-1",
        "v1.token.websocket.jupyter.org.redacted-2",
      ],
    ],
    [
      "a credential behind its name",
      ["bearer.abc", "openai-insecure-api-key.sk-abc", "token-abc123", "Bearer abc", "auth=abc"],
      [
        "bearer.redacted-1",
        "openai-insecure-api-key.redacted-2",
        "token-redacted-3",
        "Bearer redacted-1",
        "auth=redacted-1",
      ],
    ],
    ["several in one", ["mqtt, access_token, abc"], ["mqtt, access_token, redacted-1"]],
    [
      "JSON in Base64",
      ["aws-appsync-event-ws", "header-eyJob3N0IjoiYSJ9"],
      ["aws-appsync-event-ws", "header-redacted-1"],
    ],
    ["an e-mail address", ["ann@example.org"], ["redacted-1"]],
    [
      "names are kept",
      [
        "v1.token.websocket.jupyter.org",
        "base64.binary.k8s.io",
        "chat.v1.session",
        "auth.v2",
        "token-auth",
        "session-v2",
      ],
      [
        "v1.token.websocket.jupyter.org",
        "base64.binary.k8s.io",
        "chat.v1.session",
        "auth.v2",
        "token-auth",
        "session-v2",
      ],
    ],
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
      "    at blob:https://app.example.com/550e8400-e29b-41d4-a716-446655440000:3:1",
      `    at x (https://ann:pw@app.example.com/${jsonWebToken}/a.js:1:1)`,
      "    at y (https://cdn.example.com/u/ann@example.org/vue@3.4.0.esm.js:1:1)",
    ].join("\n");
    expect(redacted({ initiatorStack }).initiatorStack).toBe(
      [
        "    at connect (https://app.example.com/assets/index-4f9d8e7c6b5a4321.js?v=redacted-1:10:5)",
        "    at async https://app.example.com/main.js#redacted-1:2:17",
        "connect@https://app.example.com/main.js?v=redacted-2:12:5",
        "    at eval (eval at run (https://app.example.com/a.js?v=redacted-2:1:2), <anonymous>:1:1)",
        "    at data:text/javascript,redacted-3:1:1",
        "    at blob:https://app.example.com/redacted-4:3:1",
        "    at x (https://redacted-5@app.example.com/redacted-6/a.js:1:1)",
        "    at y (https://cdn.example.com/u/redacted-7/vue@3.4.0.esm.js:1:1)",
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

  test.each<[string, string]>([
    ["as it is", "s3cr3t/value"],
    ["percent-encoded", "s3cr3t%2Fvalue"],
    ["in Base64", "czNjcjN0L3ZhbHVl"],
    ["in JSON, with a part that is escaped", String.raw`{"a":"s3cr3t/value"}`],
  ])("a text that repeats what a URL hides, %s", (_, repeated) => {
    const { reason } = redacted({ url: "wss://example.com/live?ticket=s3cr3t%2Fvalue", reason: `of ${repeated}!` });
    expect(reason).toBe(`of ${repeated.includes("{") ? '{"a":"redacted-1"}' : "redacted-1"}!`);
  });

  test("a text that repeats a value of a fragment", () => {
    const url = "https://app.example.com/#access_token=s3cr3t-1&state=s3cr3t-2";
    expect(redacted({ frame: { url, top: true, kind: "page" }, reason: "s3cr3t-2 of s3cr3t-1" }).reason).toBe(
      "redacted-1 of redacted-1",
    );
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
