import * as fc from "fast-check";
import type { CloseCall, Handshake, Instant, PageState, SocketRecord } from "../../../src/socket/socket-record.ts";
import { sampleRecord } from "../sample-record.ts";
import { firefoxTexts, knownTexts } from "./known-texts.ts";

const urls = [
  "wss://api.example.com/live",
  "wss://api.example.com/live?token=1",
  "wss://api.example.com/rooms/123456",
  "wss://chat.example.org/",
  "ws://localhost:5173/",
  "ws://192.168.0.7:6667/x",
  "ws://api.example.com:443/",
  "wss://api.example.com:8080/",
  "ws://localhost:3000/_next/webpack-hmr",
  "not a url",
  "",
];
const pages = ["https://app.example.com/", "http://localhost:5173/", "about:blank", ""];
const reasons = ["token expired", "keepalive ping timeout", "internal error", "4400: bad", "bye", "x".repeat(500)];

const mostly = <Value>(value: Value, other: fc.Arbitrary<Value>, weight = 6): fc.Arbitrary<Value> =>
  fc.oneof({ arbitrary: fc.constant(value), weight }, { arbitrary: other, weight: 1 });

/** Times that rules look at, what is near them, and any. */
const duration = fc.oneof(
  fc
    .tuple(
      fc.constantFrom(0, 10, 200, 1000, 5000, 20_000, 30_000, 60_000, 240_000, 300_000, 3_600_000),
      fc.integer({ min: -60, max: 60 }),
    )
    .map(([time, by]) => Math.max(0, time + by)),
  fc.nat(100_000),
  fc.double({ min: 0, max: 1e15, noNaN: true }),
);
const wallTime = fc.oneof(
  { arbitrary: fc.nat(3000), weight: 8 },
  { arbitrary: fc.integer({ min: -5000, max: 100_000 }), weight: 2 },
  { arbitrary: fc.constantFrom(-1e12, 1e12, -Number.MAX_VALUE, Number.MAX_VALUE), weight: 1 },
);

/** Any text of these, or one with something cut out of it. */
const mutated = (known: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof(
    { arbitrary: fc.constantFrom(...known), weight: 6 },
    {
      arbitrary: fc
        .tuple(fc.constantFrom(...known), fc.nat(60), fc.nat(8), fc.string({ maxLength: 4 }))
        .map(([text, from, length, other]) => text.slice(0, from) + other + text.slice(from + length)),
      weight: 2,
    },
    { arbitrary: fc.string(), weight: 1 },
  );

const code = fc.oneof(
  fc.constantFrom(1000, 1001, 1001, 1005, 1006, 1008, 1009, 1011, 1015, 4000, 4401, 4404),
  fc.integer({ min: 1000, max: 1016 }),
  fc.constantFrom(0, 999, 3000, 3001, 3003, 3008, 3999, 4999, 5000, 65_535),
  fc.nat(65_535),
);

/** How a socket ended; what depends on its times comes later. */
const shape = fc.record({
  url: fc.constantFrom(...urls),
  page: mostly("https://app.example.com/", fc.constantFrom(...pages)),
  browser: fc.constantFrom("chromium" as const, "firefox" as const),
  ending: fc.oneof(
    fc.constantFrom("closed" as const, "failed" as const),
    fc.constantFrom("blocked" as const, "abandoned" as const, "closed" as const, "failed" as const),
  ),
  cut: fc.boolean(),
  code: fc.oneof({ arbitrary: code, weight: 15 }, { arbitrary: fc.constant(null), weight: 1 }),
  clean: fc.boolean(),
  reason: mostly("", mutated(reasons), 2),
  errorEvent: fc.boolean(),
  kind: mostly("page" as const, fc.constantFrom("frame" as const, "worker" as const)),
  protocolsAsked: mostly<string[]>([], fc.subarray(["graphql-ws", "vite-hmr", "v2"]), 3),
  status: fc.constantFrom(undefined, 101, 200, 302, 400, 401, 403, 404, 407, 410, 418, 426, 429, 500, 502, 503, 599),
  text: fc.option(mutated(knownTexts)),
  told: fc.boolean(),
  thrown: fc.option(
    fc.record({
      name: fc.constantFrom("SyntaxError", "TypeError", "SecurityError", "NS_ERROR_CONTENT_BLOCKED", "X", ""),
      message: fc.constantFrom("", "no"),
    }),
  ),
  violation: fc.option(fc.constant({ directive: "connect-src", blocked: "wss://x.example/", source: "", line: 1 })),
  liveSockets: fc.constantFrom(0, 0, 1, 5, 194, 195, 250, 300),
  calls: mostly<CallShape[]>(
    [],
    fc.array(
      fc.record({
        code: fc.option(fc.constantFrom(1000, 4000, 4401)),
        reason: fc.option(fc.constantFrom("heartbeat timeout", "bye")),
        readyState: fc.nat(3),
        at: duration,
      }),
      { maxLength: 4 },
    ),
    2,
  ),
  page2: fc.record({
    hiddenFor: fc.option(fc.constantFrom(0, 299_999, 300_000, 1e9)),
    online: mostly(true, fc.boolean(), 4),
    wasFrozen: mostly(false, fc.boolean()),
    fromBfcache: mostly(false, fc.boolean()),
    unloading: fc.boolean(),
    clockJump: mostly(0, fc.constantFrom(-1e9, 5001, 9999, 10_000, 1e12)),
  }),
});

interface CallShape {
  readonly code: number | null;
  readonly reason: string | null;
  readonly readyState: number;
  readonly at: number;
}
type Shape = typeof shape extends fc.Arbitrary<infer Value> ? Value : never;

/** When things happened to it. The last messages may be before the open or after the end. */
const timing = fc.record({
  gap: wallTime,
  connecting: duration,
  open: duration,
  silenceSent: duration,
  silenceReceived: duration,
  sentCount: fc.constantFrom(0, 0, 1, 2, 50),
  receivedCount: fc.constantFrom(0, 0, 1, 3, 50),
  lastSize: fc.constantFrom(0, 10, 8191, 8192, 65_536, 1e9),
  largestMore: fc.constantFrom(0, 0, 1),
});
type Timing = typeof timing extends fc.Arbitrary<infer Value> ? Value : never;

interface Step {
  readonly shape: Shape;
  readonly timing: Timing;
}

function recordOf({ shape, timing }: Step, id: string, created: number): SocketRecord {
  const { ending, browser, told, status, text, calls, thrown, violation } = shape;
  // The hook says `closed` of a socket that was opened, and `failed` of one that was not.
  const wasOpen = ending === "closed" || (ending === "abandoned" && shape.errorEvent);
  const monotonic = timing.connecting + (wasOpen ? timing.open : 0);
  const at = (time: number): Instant => ({ wall: created + time, monotonic: 1000 + time });
  const last = (count: number, silence: number) =>
    count > 0
      ? { lastType: "text" as const, lastSize: timing.lastSize, lastAt: at(Math.max(-1000, monotonic - silence)) }
      : { lastType: null, lastSize: null, lastAt: null };
  const handshake: Handshake | null =
    browser === "chromium"
      ? text === null && status === undefined
        ? null
        : {
            ...(status !== undefined && { status }),
            ...(text !== null && { errorText: text }),
            source: "devtools-network",
          }
      : status === undefined
        ? null
        : status === 200
          ? { errorText: firefoxTexts[shape.liveSockets % firefoxTexts.length] ?? "", source: "web-request" }
          : { status, source: "web-request" };
  const closeCalls = calls.map(({ code, reason, readyState, at: time }): CloseCall => ({
    code,
    reason,
    readyState,
    at: at(Math.min(time, monotonic)),
    stack: null,
  }));
  const pageState: PageState = { ...shape.page2, visibility: shape.page2.hiddenFor === null ? "visible" : "hidden" };
  const blocked = ending === "blocked";
  const seen = !blocked && shape.kind !== "worker";
  const code = !seen ? null : shape.cut && ending !== "abandoned" ? 1006 : shape.code;
  return sampleRecord({
    id,
    url: shape.url,
    protocolsAsked: shape.protocolsAsked,
    created: at(0),
    opened: wasOpen ? at(timing.connecting) : null,
    ended: at(monotonic),
    ending,
    code,
    wasClean: code === null ? null : shape.clean && !shape.cut,
    reason: blocked ? "" : shape.reason,
    errorEvent: blocked ? thrown === null && shape.errorEvent : shape.errorEvent,
    closeCalls,
    sent: {
      count: timing.sentCount,
      textCount: timing.sentCount,
      binaryCount: 0,
      size: timing.sentCount * timing.lastSize,
      largestSize: timing.lastSize + timing.largestMore,
      ...last(timing.sentCount, timing.silenceSent),
    },
    received: { count: timing.receivedCount, ...last(timing.receivedCount, timing.silenceReceived) },
    pageState,
    liveSockets: shape.liveSockets,
    liveSameUrl: Math.min(shape.liveSockets, 1),
    thrown: blocked ? thrown : null,
    violation: blocked ? violation : null,
    frame: { url: shape.page, top: true, kind: shape.kind },
    browser,
    ...(told && handshake && { handshake }),
  });
}

/** What passes the boundary is finite. */
const limited = (time: number): number => Math.max(-Number.MAX_VALUE, Math.min(Number.MAX_VALUE, time));

/** Logs of a tab: any records, and the same ending again and again with little changed. */
export const arbitraryLog: fc.Arbitrary<SocketRecord[]> = fc
  .record({
    shapes: fc.array(shape, { minLength: 1, maxLength: 4 }),
    timings: fc.array(timing, { minLength: 1, maxLength: 3 }),
    steps: fc.array(
      fc.record({
        which: fc.nat(30),
        when: fc.nat(30),
        jitter: fc.constantFrom(0, 0, 0, 3, 400),
        gap: wallTime,
        overlap: mostly(false, fc.constant(true), 3),
      }),
      { maxLength: 30, size: "max" },
    ),
  })
  .map(({ shapes, timings, steps }) => {
    let free = 1_780_000_000_000;
    let made = free;
    return steps.flatMap(({ which, when, jitter, gap, overlap }, index) => {
      const shape = shapes[which % shapes.length];
      const timing = timings[when % timings.length];
      if (!shape || !timing) return [];
      const changed = { ...timing, open: timing.open + jitter, silenceReceived: timing.silenceReceived + jitter };
      made = limited(overlap ? made + Math.min(gap, 200) : free + gap);
      const record = recordOf({ shape, timing: changed }, `r${index}`, made);
      free = record.ended.wall;
      return [record];
    });
  });
