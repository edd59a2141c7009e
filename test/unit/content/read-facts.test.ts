import { describe, expect, test } from "vitest";
import { readCount, readFacts } from "../../../src/content/read-facts.ts";
import { longestMessage, longestText } from "../../../src/socket/limits.ts";
import { at, sampleFacts } from "../sample-record.ts";

describe("readFacts", () => {
  test.each([
    ["facts of the hook", JSON.stringify(sampleFacts())],
    ["text that is not JSON, which the background finds out", "{"],
    ["a text as long as it may be", " ".repeat(longestMessage)],
  ])("%s pass as text", (_name, text) => {
    expect(readFacts(text, "relay-1")).toEqual({ kind: "facts", id: "relay-1", text });
  });

  test.each([
    ["a message that is not text", { ...sampleFacts() }, "malformed"],
    ["a list that reads like a number", ["98000"], "malformed"],
    ["a text without end", " ".repeat(longestMessage + 1), "too-large"],
  ])("%s is counted, not thrown", (_name, message, why) => {
    expect(readFacts(message, "relay-1")).toMatchObject({ kind: "dropped", count: 1, why });
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
    expect(readFacts(JSON.stringify(facts), "relay-1")).toMatchObject({ kind: "facts" });
  });
});

describe("readCount", () => {
  test("sockets that nobody described are counted by their number", () => {
    expect(readCount("98000")).toMatchObject({ kind: "dropped", count: 98_000, why: "rate" });
  });

  test.each(["0", "-5", "1.5", "1e9", "1000000", "0x10", " 7", "NaN", "", 7, null, ["7"]])(
    "%j is no such number",
    (message) => {
      expect(readCount(message)).toBeNull();
    },
  );
});
