import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseDelivery, parseLeftBehind } from "../../../src/background/parse-delivery.ts";
import { longestDelivery, longestMessage, mostInDelivery } from "../../../src/socket/limits.ts";
import { sampleFacts } from "../sample-record.ts";

const facts = { kind: "facts", id: "relay-1", text: JSON.stringify(sampleFacts()) };
const long = { ...facts, text: "x".repeat(longestMessage) };
const fit = longestDelivery / longestMessage;
const navigation = { kind: "navigation", at: 5, url: "https://app.example.com/" };

describe("parseDelivery", () => {
  test("takes what a relay sends", () => {
    const dropped = { kind: "dropped", at: 6, count: 2, why: "rate" };
    const items = [navigation, { kind: "connectivity", at: 5, online: false }, facts, dropped];
    expect(parseDelivery({ kind: "delivery", items })).toEqual(items);
  });

  test("takes as much text as a relay delivers at once", () => {
    expect(parseDelivery({ kind: "delivery", items: Array.from({ length: fit }, () => long) })).toHaveLength(fit);
  });

  test.each<[string, unknown]>([
    ["another message", { kind: "is-private", tabId: 1 }],
    ["nothing", null],
    ["a delivery without items", { kind: "delivery" }],
    ["a delivery with more to say", { kind: "delivery", items: [facts], tabId: 1 }],
    ["a delivery of too much", { kind: "delivery", items: Array.from({ length: mostInDelivery + 1 }, () => facts) }],
    ["a delivery of too much text", { kind: "delivery", items: Array.from({ length: fit + 1 }, () => long) }],
    ["a text that is too long", { kind: "delivery", items: [{ ...facts, text: `${long.text}x` }] }],
    ["facts that are no text", { kind: "delivery", items: [{ ...facts, text: sampleFacts() }] }],
    ["facts without an id", { kind: "delivery", items: [{ kind: "facts", text: "{}" }] }],
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
