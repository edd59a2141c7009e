import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { longestText } from "../../../src/socket/limits.ts";
import { parseFacts as parseText } from "../../../src/socket/parse-facts.ts";
import { at, sampleFacts } from "../sample-record.ts";

const parseFacts = (facts: object) => parseText(JSON.stringify(facts));

describe("parseFacts", () => {
  test("what the hook leaves out means nothing", () => {
    const { opened, code, reason, wasClean, errorEvent, protocol, extensions, bufferedAmount, thrown, ...rest } =
      sampleFacts({ ending: "failed", opened: null });
    expect([opened, code, reason, wasClean, errorEvent, protocol, extensions, bufferedAmount, thrown]).toBeDefined();
    expect(parseFacts(rest)).toMatchObject({
      opened: null,
      code: null,
      reason: "",
      wasClean: null,
      errorEvent: false,
      protocol: "",
      thrown: null,
    });
  });

  test.each<[string, Record<string, unknown>]>([
    ["an unknown field", { extra: 1 }],
    ["a code above 65535", { code: 65536 }],
    ["a negative code", { code: -1 }],
    ["a code with a fraction", { code: 1000.5 }],
    ["an unknown ending", { ending: "vanished" }],
    ["closed without having been open", { ending: "closed", opened: null }],
    ["failed although it was open", { ending: "failed" }],
    ["a time that is not a number", { ended: { wall: "now", monotonic: 0 } }],
    ["a time that is not finite", { ended: { wall: Infinity, monotonic: 0 } }],
    ["a text that is too long", { reason: "x".repeat(longestText + 1) }],
    ["too many subprotocols", { protocolsAsked: Array.from({ length: 17 }, String) }],
    [
      "too many close calls",
      {
        closeCalls: Array.from({ length: 5 }, () => ({
          code: null,
          reason: null,
          at: at(1),
          readyState: 1,
          stack: null,
        })),
      },
    ],
    [
      "a close call with a field of its own",
      { closeCalls: [{ code: null, reason: null, at: at(1), readyState: 1, stack: null, more: 1 }] },
    ],
    [
      "a ready state that is none",
      { closeCalls: [{ code: null, reason: null, at: at(1), readyState: 4, stack: null }] },
    ],
    ["a negative count", { liveSockets: -1 }],
    ["a missing end", { ended: undefined }],
  ])("%s is refused", (_name, change) => {
    expect(parseFacts({ ...sampleFacts(), ...change })).toBeNull();
  });

  test("any value at any place yields facts or null, and never an exception", () => {
    const keys = fc.constantFrom(...(Object.keys(sampleFacts()) as (keyof ReturnType<typeof sampleFacts>)[]));
    fc.assert(
      fc.property(keys, fc.jsonValue(), (key, value) => {
        const facts = parseFacts({ ...sampleFacts(), [key]: value });
        expect(facts === null || facts.id.length >= 0).toBe(true);
      }),
    );
  });

  test.each(["", "{", "[]", "null", "98000", "[".repeat(65_536)])(
    "a text that is no record is refused: %.9s",
    (text) => {
      expect(parseText(text)).toBeNull();
    },
  );

  test("any text yields facts or null, and never an exception", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(parseText(text)).toBeNull();
      }),
    );
  });

  test("a prototype in the input does not reach the output", () => {
    const hostile = JSON.stringify(sampleFacts()).replace("{", '{"__proto__":{"polluted":true},');
    expect(parseText(hostile)).toBeNull();
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});
