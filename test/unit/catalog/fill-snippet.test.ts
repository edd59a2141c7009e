import { describe, expect, test } from "vitest";
import { fillSnippet, heartbeatFor } from "../../../src/catalog/snippets/fill-snippet.ts";

describe("heartbeatFor", () => {
  test.each([
    [null, 25_000],
    [60_000, 25_000],
    [55_000, 24_000],
    [30_000, 13_000],
    [10_000, 4000],
    [2000, 900],
    [1, 1],
  ])("a limit of %j ms: each %i ms", (limit, expected) => {
    expect(heartbeatFor(limit)).toBe(expected);
  });
});

describe("fillSnippet", () => {
  test.each([
    ["every {{heartbeat}} ms", { limit: 30_000 }, "every 13000 ms"],
    ["every {{heartbeat-seconds}} s", { limit: 2000 }, "every 0.9 s"],
    ["after {{renewal}} ms", { limit: 30_000 }, "after 27000 ms"],
    ["after {{renewal}} ms", {}, "after 3240000 ms"],
    ["{{directive}} {{source}}", {}, "connect-src wss://api.example.com"],
    ["{{source}}", { source: "wss://[::1]:8443" }, "wss://[::1]:8443"],
    ["{{source}} {{source}}", { source: "ws://a.test:81" }, "ws://a.test:81 ws://a.test:81"],
    ["{{directive}}", { directive: "script-src-elem" }, "script-src-elem"],
    ["\n  two\n  lines\n", {}, "two\n  lines"],
  ])("%j with %j", (code, values, expected) => {
    expect(fillSnippet(code, values)).toBe(expected);
  });

  test.each([
    { source: 'wss://a.test"; return 200 "' },
    { source: "wss://a.test\nserver {}" },
    { source: "wss://a.test/$&" },
    { source: "javascript:alert(1)" },
    { source: `wss://${"a".repeat(300)}` },
    { source: ["wss://a.test"] },
    { source: 7 },
    { directive: "connect-src 'unsafe-inline'" },
    { directive: "connect-src;" },
    { directive: "" },
    { limit: "60000; rm" },
    { limit: Number.NaN },
    { limit: -5 },
    { limit: 0 },
    { limit: Number.POSITIVE_INFINITY },
  ])("%j is not trusted", (values) => {
    const all = "{{source}} {{directive}} {{heartbeat}} {{renewal}}";
    expect(fillSnippet(all, values)).toBe("wss://api.example.com connect-src 25000 3240000");
  });
});
