import { describe, expect, test } from "vitest";
import { compilePatterns, longestSearched, replaceOwnPatterns } from "../../../src/socket/own-patterns.ts";
import { createRedactor } from "../../../src/socket/redact.ts";

const hidden = (text: string, ...patterns: readonly string[]): string =>
  createRedactor(compilePatterns(patterns)).text(text);

describe("patterns of the user", () => {
  test.each<[text: string, patterns: string[], left: string]>([
    ["order-4711 and order-12", [String.raw`order-\d+`], "redacted-1 and redacted-2"],
    ["order-4711 again: order-4711", [String.raw`order-\d+`], "redacted-1 again: redacted-1"],
    ["order 4711, room 7", [String.raw`(?<=order )\d+`], "order redacted-1, room 7"],
    ["Ann, Bob", ["Ann", "Bob"], "redacted-1, redacted-2"],
    ["größe 😀", [String.raw`\p{Emoji_Presentation}`], "größe redacted-1"],
    ["nothing of it", ["xyz"], "nothing of it"],
    ["nothing to match", ["x*"], "nothing to match"],
    ["a\nb", ["^b$"], "a\nb"],
    ["order-4711", [], "order-4711"],
  ])("%j without %j: %j", (text, patterns, left) => expect(hidden(text, ...patterns)).toBe(left));

  test("do not weaken what is always hidden, and leave stand-ins alone", () => {
    expect(hidden("token=abc123", "token")).toBe("redacted-2=redacted-1");
    expect(hidden("ann@example.org of order-7", "redacted|order-7")).toBe("redacted-1 of redacted-2");
    expect(hidden("order-7", String.raw`order-\d`, String.raw`redacted-\d`)).toBe("redacted-1");
  });

  test("share the stand-ins of the redactor: the same secret has the same", () => {
    expect(hidden("wss://example.com/live?order=order-7 ended order-7", String.raw`order-\d`)).toBe(
      "wss://example.com/live?order=redacted-1 ended redacted-1",
    );
  });

  test("what is too long to be searched is hidden as a whole", () => {
    const [start, rest] = ["a".repeat(longestSearched), "order-7"];
    const shown = replaceOwnPatterns(start + rest, compilePatterns(["order"]), () => "[hidden]");
    expect(shown).toBe(`${start}[hidden]`);
  });

  test("what is no pattern is an error", () => expect(() => compilePatterns(["("])).toThrow(SyntaxError));
});
