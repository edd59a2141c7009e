import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { endpointOf } from "../../../src/socket/endpoint.ts";
import { createRedactor, redactRecord } from "../../../src/socket/redact.ts";
import { type RedactionKind, redactionKinds } from "../../../src/socket/redaction-kinds.ts";
import { mostExamples } from "../../../src/socket/redactor.ts";
import { sampleRecord } from "../sample-record.ts";
import { anyText } from "./any-text.ts";
import { anyUrl } from "./any-url.ts";

const jsonWebToken = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhbm4ifQ.dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

const without = (...kinds: readonly RedactionKind[]): RedactionKind[] =>
  redactionKinds.filter((kind) => !kinds.includes(kind));

/** Kinds of which something was found, and how often. */
const counts = (redactor: ReturnType<typeof createRedactor>): Partial<Record<RedactionKind, number>> =>
  Object.fromEntries(redactor.found().flatMap(({ kind, count }) => (count > 0 ? [[kind, count]] : [])));

/** Whatever the order in which secrets were found. */
const unnumbered = (text: string): string => text.replaceAll(/redacted-\d/g, "redacted");

describe("each secret has a kind", () => {
  test.each<[string, Partial<Record<RedactionKind, number>>]>([
    ["wss://ann:pw@example.com/", { "user-info": 1 }],
    ["ws://ann:p/w@example.com/", { "user-info": 1 }],
    ["wss://example.com/?a=1&b=2&c", { query: 2 }],
    ["wss://example.com/?550e8400-e29b-41d4-a716-446655440000", { query: 1 }],
    ["wss://example.com/#part", { fragment: 1 }],
    ["wss://example.com/4f9d8e7c6b5a43210f1e2d3c/a;b=1", { "path-token": 2 }],
    ["wss://example.com/echo/123/k3j9x0q8/websocket", { "path-token": 1 }],
    ["wss://example.com/to/wss%3A%2F%2Fb%3Ftoken%3Dabc", { "path-token": 1 }],
    ["data:text/html,Ann", { "path-token": 1 }],
    ["wss://example.com/u/ann%40example.org", { email: 1 }],
    [`wss://example.com/${jsonWebToken}/sk_live_51H8abcdef`, { token: 2 }],
    ["wss://example.com/live", {}],
  ])("in a URL: %s", (url, expected) => {
    const redactor = createRedactor();
    redactor.url(url);
    expect(counts(redactor)).toEqual(expected);
  });

  test.each<[string, Partial<Record<RedactionKind, number>>]>([
    ["token=abc, Bearer def, Cookie: a=b; c=d", { "text-secret": 4 }],
    ["ann@example.org is banned", { email: 1 }],
    [`bad ${jsonWebToken} and 4f9d8e7c6b5a43210f1e2d3c`, { token: 2 }],
    ["ann:pw@db.example.com", { "user-info": 1 }],
    ["see wss://ann:pw@example.com/?a=b#c or /live?d=e", { "user-info": 1, query: 2, fragment: 1 }],
    ["order 4711", { "own-pattern": 1 }],
  ])("in a text: %s", (text, expected) => {
    const redactor = createRedactor([/\b\d{4}\b/gu]);
    redactor.text(text);
    expect(counts(redactor)).toEqual(expected);
  });

  test("in a record: repetitions count as the kind of what they repeat", () => {
    const redactor = createRedactor();
    redactRecord(
      sampleRecord({
        url: "wss://example.com/?ticket=s3cr3t-1",
        protocolsAsked: ["access_token", "s3cr3t-2", jsonWebToken],
        protocol: "s3cr3t-2",
        reason: "s3cr3t-1, s3cr3t-2, s3cr3t-1",
      }),
      redactor,
    );
    expect(counts(redactor)).toEqual({ query: 3, "text-secret": 3, token: 1 });
  });
});

describe("only what is chosen is hidden", () => {
  const url = `wss://ann:pw@example.com/u/bob@example.org/V1StGXR8_Z5jdHi6B-myT/sk_live_51H8abcdef?a=b#c`;
  test.each<[RedactionKind, string]>([
    ["user-info", "wss://ann:pw@example.com/u/redacted/redacted/redacted?a=redacted#redacted"],
    ["email", "wss://redacted@example.com/u/bob@example.org/redacted/redacted?a=redacted#redacted"],
    ["path-token", "wss://redacted@example.com/u/redacted/V1StGXR8_Z5jdHi6B-myT/redacted?a=redacted#redacted"],
    ["token", "wss://redacted@example.com/u/redacted/redacted/sk_live_51H8abcdef?a=redacted#redacted"],
    ["query", "wss://redacted@example.com/u/redacted/redacted/redacted?a=b#redacted"],
    ["fragment", "wss://redacted@example.com/u/redacted/redacted/redacted?a=redacted#c"],
  ])("a URL without %s", (kind, expected) => {
    expect(unnumbered(createRedactor([], without(kind)).url(url))).toBe(expected);
  });

  test.each<[readonly RedactionKind[], string, string]>([
    [["text-secret"], "token=abc of ann@example.org", "token=abc of redacted-1"],
    [["text-secret"], "Cookie: a=b; c=d, Bearer sesame", "Cookie: a=b; c=d, Bearer sesame"],
    [["token"], `bad ${jsonWebToken}`, `bad ${jsonWebToken}`],
    [["email"], "ann@example.org", "ann@example.org"],
    [["user-info"], "ann:pw@db.example.com", "ann:pw@db.example.com"],
    [["query", "fragment"], "wss://a.example/?b=c#d", "wss://a.example/?b=c#d"],
    [["own-pattern"], "order 4711, token=abc", "order 4711, token=redacted-1"],
    [
      redactionKinds,
      `token=abc ${jsonWebToken} redacted-1 \uE0000\uE002`,
      `token=abc ${jsonWebToken} redacted-1 \uE0000\uE002`,
    ],
  ])("a text without %s: %s", (kinds, text, expected) => {
    expect(createRedactor([/\b\d{4}\b/gu], without(...kinds)).text(text)).toBe(expected);
  });

  test("what is hidden wherever it stands is hidden inside what stays", () => {
    const redactor = createRedactor([], without("user-info", "query", "fragment", "path-token", "text-secret"));
    expect(
      redactor.url(`wss://ann%40example.org:pw@example.com/a;b=${jsonWebToken}?c=d&e=${jsonWebToken}#bob@example.org`),
    ).toBe("wss://redacted-1:pw@example.com/a;b=redacted-2?c=d&e=redacted-2#redacted-3");
    expect(redactor.text(`token=${jsonWebToken} session=V1StGXR8_Z5jdHi6B-myT`)).toBe(
      "token=redacted-2 session=redacted-4",
    );
  });

  test("a repetition stays where its kind does, and is counted", () => {
    const record = sampleRecord({ url: "wss://example.com/?ticket=s3cr3t-1", reason: "s3cr3t-1 of s3cr3t-1" });
    const redactor = createRedactor([], without("query"));
    expect(redactRecord(record, redactor)).toEqual(record);
    expect(counts(redactor)).toEqual({ query: 3 });
  });

  test("what is hidden in one place is not left in another where its kind stays", () => {
    const { reason } = redactRecord(
      sampleRecord({ url: "wss://ann:s3cr3t-1@example.com/?ticket=s3cr3t-1", reason: "s3cr3t-1" }),
      createRedactor([], without("query")),
    );
    expect(reason).toBe("redacted-1");
  });

  test("nothing chosen, nothing changed", () => {
    fc.assert(
      fc.property(anyUrl, anyText, (url, text) => {
        const redactor = createRedactor([], []);
        expect(redactor.url(url)).toBe(url);
        expect(redactor.text(text)).toBe(text);
        expect(redactor.text(`see ${url}`)).toBe(`see ${url}`);
      }),
    );
  });

  test("a URL has the endpoint of the original, whatever is chosen", () => {
    fc.assert(
      fc.property(anyUrl, fc.subarray([...redactionKinds]), (url, kinds) => {
        expect(endpointOf(createRedactor([], kinds).url(url))).toBe(endpointOf(url));
      }),
      { numRuns: 500 },
    );
  });
});

describe("what was found", () => {
  test("is there for each kind, in order, also where nothing was", () => {
    expect(createRedactor([], without("query")).found()).toEqual(
      redactionKinds.map((kind) => ({ kind, isHidden: kind !== "query", count: 0, distinct: 0, examples: [] })),
    );
  });

  test("is counted by place and by secret, with the first examples", () => {
    const redactor = createRedactor();
    for (const value of ["a", "b", "a", "c", "d", "e", "f", "g"]) redactor.url(`/?x=${value}`);
    const query = redactor.found().find(({ kind }) => kind === "query");
    expect(query).toEqual({
      kind: "query",
      isHidden: true,
      count: 8,
      distinct: 7,
      examples: ["a", "b", "c", "d", "e"].map((secret, index) => ({ secret, standIn: `redacted-${index + 1}` })),
    });
    expect(query?.examples).toHaveLength(mostExamples);
  });

  test("of a kind that stays has no stand-in, and takes no number", () => {
    const redactor = createRedactor([], without("query"));
    expect(redactor.url("/?x=abc#def")).toBe("/?x=abc#redacted-1");
    expect(redactor.found().find(({ kind }) => kind === "query")).toEqual({
      kind: "query",
      isHidden: false,
      count: 1,
      distinct: 1,
      examples: [{ secret: "abc", standIn: null }],
    });
  });

  test("counts a text each time, though it is read once", () => {
    const redactor = createRedactor();
    for (let time = 0; time < 3; time++) redactor.text("token=abc");
    expect(counts(redactor)).toEqual({ "text-secret": 3 });
  });

  test("does not change afterwards", () => {
    const redactor = createRedactor();
    const before = redactor.found();
    redactor.url("/?x=abc");
    expect(before.find(({ kind }) => kind === "query")?.examples).toEqual([]);
  });
});
