import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseDelivery, parseLeftBehind } from "../../../src/background/parse-delivery.ts";
import { mostInDelivery } from "../../../src/socket/limits.ts";
import { sampleFacts } from "../sample-record.ts";

const facts = { kind: "facts", facts: sampleFacts() };
const navigation = { kind: "navigation", at: 5, url: "https://app.example.com/" };

describe("parseDelivery", () => {
  test("takes what a relay sends", () => {
    const dropped = { kind: "dropped", at: 6, count: 2, why: "rate" };
    const items = [navigation, { kind: "connectivity", at: 5, online: false }, facts, dropped];
    expect(parseDelivery({ kind: "delivery", items })).toEqual(items);
  });

  test("facts that were forged behind the relay's back become a count", () => {
    const forged = { kind: "facts", facts: { ...sampleFacts(), code: 70_000 } };
    expect(parseDelivery({ kind: "delivery", items: [forged, facts] })).toMatchObject([
      { kind: "dropped", count: 1, why: "malformed" },
      facts,
    ]);
  });

  test.each<[string, unknown]>([
    ["another message", { kind: "is-private", tabId: 1 }],
    ["nothing", null],
    ["a delivery without items", { kind: "delivery" }],
    ["a delivery with more to say", { kind: "delivery", items: [facts], tabId: 1 }],
    ["a delivery of too much", { kind: "delivery", items: Array.from({ length: mostInDelivery + 1 }, () => facts) }],
    ["an item of an unknown kind", { kind: "delivery", items: [{ kind: "cleared", at: 1 }] }],
    ["a network that is neither", { kind: "delivery", items: [{ kind: "connectivity", at: 5, online: 0 }] }],
    ["a network at no time", { kind: "delivery", items: [{ kind: "connectivity", at: NaN, online: true }] }],
    [
      "a network with more to say",
      { kind: "delivery", items: [{ kind: "connectivity", at: 5, online: true, url: "https://app.example.com/" }] },
    ],
    [
      "a reason that a relay has not",
      { kind: "delivery", items: [{ kind: "dropped", at: 6, count: 2, why: "capacity" }] },
    ],
  ])("%s is no delivery", (_name, message) => {
    expect(parseDelivery(message)).toBeNull();
  });

  test("any message yields items or null, and never an exception", () => {
    fc.assert(
      fc.property(fc.anything(), (message) => {
        expect(parseDelivery(message)).toBeNull();
      }),
    );
  });
});

describe("parseLeftBehind", () => {
  const stamp = {
    tabId: 3,
    frame: { url: "https://app.example.com/", top: true, kind: "page" },
    site: "app.example.com",
  };

  test("takes what a relay leaves behind", () => {
    expect(parseLeftBehind(JSON.stringify({ stamp, items: [facts] }))).toEqual({ stamp, items: [facts] });
  });

  test.each<[string, unknown]>([
    ["a preference", true],
    ["text that is not JSON", "{"],
    ["items without a stamp", { items: [facts] }],
    ["a tab that is none", { stamp: { ...stamp, tabId: "3" }, items: [facts] }],
    ["a frame of an unknown kind", { stamp: { ...stamp, frame: { ...stamp.frame, kind: "window" } }, items: [] }],
  ])("%s is something else", (_name, value) => {
    expect(parseLeftBehind(value)).toBeNull();
    expect(parseLeftBehind(JSON.stringify(value))).toBeNull();
  });
});
