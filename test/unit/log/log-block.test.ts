import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { blockLength, packBlocks, unpackBlock, unpackOthers } from "../../../src/log/log-block.ts";
import type { LogEntry, LogEntryBody } from "../../../src/log/log-store.ts";
import { damagedBlocks } from "../../support/damaged-blocks.ts";
import { arbitraryLog } from "../diagnosis/arbitrary-log.ts";
import { at, sampleRecord } from "../sample-record.ts";

const others: readonly LogEntryBody[] = [
  { kind: "navigation", at: 5, url: "https://app.example.com/" },
  { kind: "connectivity", at: 6, online: false },
  { kind: "dropped", at: 7, count: 2, why: "rate", id: "x" },
  { kind: "handshake", recordId: "frame-0", handshake: { status: 403, source: "web-request" }, reportId: "y" },
  { kind: "cleared", at: 8 },
];
const placed = (bodies: readonly LogEntryBody[], first = 100): LogEntry[] =>
  bodies.map((body, index) => ({ ...body, tabId: 7, sequence: first + 3 * index }));
const recordOf = (changes = {}): LogEntryBody => ({ kind: "record", record: sampleRecord(changes) });
const read = (entries: readonly LogEntry[]): LogEntry[] =>
  packBlocks(7, entries).flatMap((block) => unpackBlock(block));

/** A record of which every member is there. */
const whole = recordOf({
  protocolsAsked: ["graphql-transport-ws", "graphql-ws"],
  protocol: "graphql-ws",
  extensions: "permessage-deflate",
  code: 4401,
  reason: "نص \u202E\ud800",
  closeCalls: [
    { code: null, reason: null, at: at(5), readyState: 1, stack: null },
    {
      code: 3001,
      reason: "bye",
      at: at(6),
      readyState: 2,
      stack: "    at leave (https://app.example.com/main.js:1:2)",
    },
  ],
  sent: {
    count: 3,
    textCount: 2,
    binaryCount: 1,
    size: 9.5,
    largestSize: 7,
    lastType: "binary",
    lastSize: 7,
    lastAt: at(9),
  },
  received: { count: 1, lastType: "text", lastSize: 0, lastAt: at(-0.25) },
  binaryType: "arraybuffer",
  bufferedAmount: 2 ** 40,
  pageState: {
    visibility: "hidden",
    hiddenFor: 5.125,
    online: false,
    wasFrozen: true,
    fromBfcache: true,
    unloading: true,
    clockJump: -3,
  },
  thrown: { name: "SyntaxError", message: "" },
  violation: { directive: "connect-src", blocked: "wss://x.example", source: "", line: 0 },
  frame: { url: "about:srcdoc", top: false, kind: "srcdoc" },
  browser: "firefox",
  handshake: { status: 101, errorText: "x", duration: 0.5, source: "devtools-network" },
});

describe("entries in blocks", () => {
  test.each([whole, recordOf(), recordOf({ handshake: { source: "web-request" } }), ...others])(
    "$kind is read as it was",
    (body) => {
      expect(read(placed([body]))).toStrictEqual(placed([body]));
    },
  );

  test("whatever records are like", () => {
    fc.assert(
      fc.property(arbitraryLog, (records) => {
        const entries = placed(records.map((record) => ({ kind: "record", record })));
        expect(read(entries)).toEqual(entries);
      }),
    );
  });

  test("stand in the order of the log, among each other", () => {
    const entries = placed([...others, recordOf({ id: "a" }), ...others.slice(0, 2), whole, recordOf({ id: "b" })]);
    expect(read(entries)).toEqual(entries);
    expect(packBlocks(7, entries).flatMap(unpackOthers)).toEqual(entries.filter(({ kind }) => kind !== "record"));
  });

  test("are taken from the middle of a block", () => {
    const entries = placed([
      recordOf({ id: "a" }),
      others[0] as LogEntryBody,
      recordOf({ id: "b" }),
      recordOf({ id: "c" }),
    ]);
    const [block] = packBlocks(7, entries);
    if (!block) throw new Error("there is no block");
    for (let after = 99; after < 112; after++)
      for (let limit = 0; limit < 5; limit++)
        expect(unpackBlock(block, after, limit)).toEqual(
          entries.filter(({ sequence }) => sequence > after).slice(0, limit),
        );
  });

  test("are as many in a block as it takes, and each text stands there once", () => {
    const entries = placed(Array.from({ length: 250 }, (_, index) => recordOf({ id: `r${index}` })));
    const blocks = packBlocks(7, entries);
    expect(blocks.map(({ count }) => count)).toEqual([blockLength, blockLength, 50]);
    expect(blocks.map(({ first, last }) => [first, last])).toEqual([
      [100, 397],
      [400, 697],
      [700, 847],
    ]);
    expect(blocks.every(({ texts }) => new Set(texts).size === texts.length)).toBe(true);
    expect(blocks.flatMap((block) => unpackBlock(block))).toEqual(entries);
  });

  test("weigh what they are long, and of long ones fewer are in a block", () => {
    const [light] = packBlocks(7, placed([recordOf()]));
    expect(light).toMatchObject({ count: 1, weight: 1 });
    const long = placed(
      Array.from({ length: 60 }, (_, index) => recordOf({ id: `r${index}`, reason: "x".repeat(60_000) })),
    );
    const blocks = packBlocks(7, long);
    expect(blocks.length).toBeGreaterThan(3);
    for (const { count, weight } of blocks) expect([weight >= 15 * count, weight < 300]).toEqual([true, true]);
  });

  test("that are damaged are counted, each in its place", () => {
    const [sample] = packBlocks(7, placed([whole]));
    if (!sample) throw new Error("there is no block");
    for (const [index, block] of damagedBlocks(sample, 1000).entries())
      expect(unpackBlock(block as typeof sample)).toEqual([
        {
          kind: "dropped",
          tabId: 7,
          at: 1,
          count: 1,
          why: "malformed",
          id: `broken ${1000 + index}`,
          sequence: 1000 + index,
        },
      ]);
    // What is whole beside it is read.
    const [both] = packBlocks(7, placed([recordOf({ id: "a" }), recordOf({ id: "b" })]));
    if (!both) throw new Error("there is no block");
    both.numbers[both.numbers.length - 5] = NaN;
    expect(unpackBlock(both).map(({ kind }) => kind)).toEqual(["record", "dropped"]);
  });
});
