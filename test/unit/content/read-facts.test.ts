import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readFacts } from "../../../src/content/read-facts.ts";
import { longestMessage, longestText } from "../../../src/socket/limits.ts";
import { at, sampleFacts } from "../sample-record.ts";

describe("readFacts", () => {
  test("facts of the hook pass unchanged", () => {
    expect(readFacts(JSON.stringify(sampleFacts()))).toEqual({ kind: "facts", facts: sampleFacts() });
  });

  test.each([
    ["a message that is not text", { ...sampleFacts() }, "malformed"],
    ["a list that reads like a number", ["98000"], "malformed"],
    ["text that is not JSON", "{", "malformed"],
    ["JSON that is no record", "[]", "malformed"],
    ["a text without end", " ".repeat(longestMessage + 1), "too-large"],
  ])("%s is counted, not thrown", (_name, message, why) => {
    expect(readFacts(message)).toMatchObject({ kind: "dropped", count: 1, why });
  });

  test("sockets that nobody described are counted by their number", () => {
    expect(readFacts("98000")).toMatchObject({ kind: "dropped", count: 98_000, why: "rate" });
  });

  test.each(["0", "-5", "1.5", "1e9", "1000000", "0x10", " 7", "NaN"])("%j is no such number", (message) => {
    expect(readFacts(message)).toMatchObject({ kind: "dropped", count: 1, why: "malformed" });
  });

  test("a record whose texts are as long as they get without ill will is not too large", () => {
    const text = "x".repeat(longestText);
    const call = { code: 1000, reason: "x".repeat(123), at: at(1), readyState: 1, stack: text };
    const facts = sampleFacts({
      url: text,
      initiatorStack: text,
      protocolsAsked: [text, text],
      protocol: text,
      closeCalls: [call, call, call, call],
    });
    expect(readFacts(JSON.stringify(facts))).toEqual({ kind: "facts", facts });
  });

  test("any JSON is either facts or a count", () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        expect(readFacts(json).kind).toBe("dropped");
      }),
    );
  });
});
