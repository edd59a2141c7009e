import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readFacts } from "../../../src/content/read-facts.ts";
import { longestMessage } from "../../../src/socket/limits.ts";
import { sampleFacts } from "../sample-record.ts";

describe("readFacts", () => {
  test("facts of the hook pass unchanged", () => {
    expect(readFacts(JSON.stringify(sampleFacts()))).toEqual({ kind: "facts", facts: sampleFacts() });
  });

  test.each([
    ["a message that is not text", { ...sampleFacts() }, "malformed"],
    ["text that is not JSON", "{", "malformed"],
    ["JSON that is no record", "[]", "malformed"],
    ["a text without end", " ".repeat(longestMessage + 1), "too-large"],
  ])("%s is counted, not thrown", (_name, message, why) => {
    expect(readFacts(message)).toMatchObject({ kind: "dropped", count: 1, why });
  });

  test("any JSON is either facts or a count", () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        expect(readFacts(json).kind).toBe("dropped");
      }),
    );
  });
});
