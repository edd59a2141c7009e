import type { Entry, Har } from "har-format";
import { har as validateHar } from "har-validator";
import { expect, test } from "vitest";
import type { ExportedRecord, LogItem } from "../../../src/export/exported-log.ts";
import { harEntry } from "../../../src/export/har-entry.ts";
import type { HarMessage } from "../../../src/export/har-messages.ts";
import { har } from "../../../src/export/har.ts";
import type { SocketRecord } from "../../../src/socket/socket-record.ts";
import { sessionNames, sessions } from "../../playground/sessions.ts";
import { at, sampleRecord } from "../sample-record.ts";
import { exportedLog, fileOf, fullEnglish, itemsOf } from "./exported-sample.ts";
import { sampleEntries } from "./sample-log.ts";

const start = Date.UTC(2026, 10, 21, 9);

async function harOf(items: readonly LogItem[]): Promise<Har> {
  return JSON.parse(await fileOf(har, exportedLog(items))) as Har;
}

function exported(changes: Partial<SocketRecord>): ExportedRecord {
  const [item] = itemsOf([{ kind: "record", record: sampleRecord(changes) }]);
  if (item?.kind !== "record") throw new Error("There is no record.");
  return item.record;
}

const entryOf = (changes: Partial<SocketRecord>) =>
  harEntry(exported(changes), "why") as Entry & { _webSocketMessages: HarMessage[]; _initiator: unknown };

/** Base64 of a close frame's payload, by Node. */
const payload = (code: number, reason = ""): string => {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16BE(code);
  return Buffer.concat([bytes, Buffer.from(reason)]).toString("base64");
};

test.each(sessionNames.filter((name) => name !== "hundredThousand"))(
  "the session %s is a HAR by har-validator, with its records as they are",
  async (name) => {
    const items = itemsOf(sessions[name](start));
    const log = await harOf(items);
    await expect(validateHar(log)).resolves.toBe(log);
    const records = items.flatMap((item) => (item.kind === "record" ? [item.record] : []));
    // As texts: to compare objects of this size takes seconds.
    expect(JSON.stringify(log.log.entries.map((entry) => entry["_whyclosed"]))).toBe(JSON.stringify(records));
    for (const { time, timings } of log.log.entries) {
      const { ssl: _ssl, comment: _comment, ...steps } = timings;
      const known = Object.values(steps as Record<string, number>).filter((step) => step !== -1);
      expect(known.every((step) => step >= 0)).toBe(true);
      expect(known.reduce((sum, step) => sum + step, 0)).toBe(time);
    }
  },
);

test("har-validator refuses what is not a HAR", async () => {
  await expect(validateHar({ log: { version: "1.2", entries: [{}] } })).rejects.toThrow();
});

test("what a page makes up still gives a HAR", async () => {
  const far = { wall: 1e300, monotonic: 1.7e308 };
  const before = { wall: -5, monotonic: -1.7e308 };
  const records = [
    { created: before, opened: before, ended: far },
    { created: far, opened: null, ended: before, ending: "failed" as const },
    { url: "no url", ending: "blocked" as const, opened: null, code: null },
    { url: "wss://a.example/a b?x=1&x=\uD800#part", reason: "\u0000\u2028\uD800", initiatorStack: "\n@:1:1\n://:1:1" },
  ].map((changes, index) => sampleRecord({ ...changes, id: `made-up-${index}` }));
  const log = await harOf(itemsOf(records.map((record) => ({ kind: "record", record }))));
  await expect(validateHar(log)).resolves.toBe(log);
  expect(log.log.entries.map(({ startedDateTime }) => startedDateTime.slice(0, 4))).toEqual([
    "1970",
    "9999",
    "2026",
    "2026",
  ]);
  expect(log.log.entries[2]?.request.url).toBe("about:invalid");
  expect(log.log.entries[3]?.request).toMatchObject({
    url: "wss://a.example/a%20b?x=1&x=%EF%BF%BD",
    queryString: [
      { name: "x", value: "1" },
      { name: "x", value: "\uFFFD" },
    ],
  });
});

test("a socket that was open: 101, its headers, and what it waited and lived", () => {
  const entry = entryOf({
    url: "wss://api.example.com/live?ticket=redacted-1",
    protocolsAsked: ["mqtt", "mqttv3.1"],
    protocol: "mqtt",
    extensions: "permessage-deflate",
  });
  expect(entry).toMatchObject({
    startedDateTime: new Date(at(0).wall).toISOString(),
    time: 1050,
    timings: { blocked: -1, dns: -1, connect: -1, ssl: -1, send: 0, wait: 50, receive: 1000 },
    request: {
      method: "GET",
      url: "wss://api.example.com/live?ticket=redacted-1",
      httpVersion: "",
      headers: [{ name: "Sec-WebSocket-Protocol", value: "mqtt, mqttv3.1" }],
      queryString: [{ name: "ticket", value: "redacted-1" }],
    },
    response: {
      status: 101,
      headers: [
        { name: "Sec-WebSocket-Protocol", value: "mqtt" },
        { name: "Sec-WebSocket-Extensions", value: "permessage-deflate" },
      ],
    },
    _resourceType: "websocket",
    _initiator: { type: "script", url: "https://app.example.com/main.js", lineNumber: 9 },
  });
});

test.each<[name: string, changes: Partial<SocketRecord>, status: number, timings: object]>([
  ["refused", { handshake: { status: 403, source: "web-request" } }, 403, { blocked: -1, wait: 1050, receive: 0 }],
  ["unanswered", {}, 0, { blocked: 1050, wait: 0, receive: 0 }],
  [
    "not accepted",
    { handshake: { status: 101, errorText: "Invalid", source: "devtools-network" } },
    101,
    { blocked: -1, wait: 1050, receive: 0 },
  ],
])("a socket that never opened, %s", (_name, changes, status, timings) => {
  const entry = entryOf({ opened: null, ending: "failed", code: 1006, wasClean: false, ...changes });
  expect(entry).toMatchObject({ response: { status, content: { size: -1 }, bodySize: -1 }, timings, time: 1050 });
});

const call = (code: number | null, reason: string | null = null, readyState = 1) => ({
  code,
  reason,
  at: at(1000),
  readyState,
  stack: null,
});
const seconds = (monotonic: number): number => at(monotonic).wall / 1000;
const received = (data: string) => ({ type: "receive", time: seconds(1050), opcode: 8, data });
const why = { type: "error", time: seconds(1050), opcode: -1, data: "WhyClosed: why" };
const sent = (data: string) => ({ type: "send", time: seconds(1000), opcode: 8, data });

test.each<[name: string, changes: Partial<SocketRecord>, messages: object[]]>([
  ["the server's close frame", { code: 1011, reason: "größer" }, [received(payload(1011, "größer")), why]],
  ["one without a code", { code: 1005 }, [received("")]],
  [
    "the page's, and its answer",
    { code: 4000, reason: "bye", closeCalls: [call(4000, "bye")] },
    [sent(payload(4000, "bye")), received(payload(4000, "bye"))],
  ],
  ["the page's without a code", { code: 1005, closeCalls: [call(null)] }, [sent(""), received("")]],
  [
    "the server's, though the page had called as well",
    { code: 1011, closeCalls: [call(4000)] },
    [received(payload(1011)), why],
  ],
  ["a call that throws, before the server's", { code: 1000, closeCalls: [call(1001)] }, [received(payload(1000))]],
  [
    "a closing handshake that was not completed",
    { code: 4000, wasClean: false, closeCalls: [call(4000)] },
    [received(payload(4000))],
  ],
  ["no close frame", { code: 1006, wasClean: false }, [why]],
  ["1006 on the wire, as Firefox passes it on", { code: 1006, wasClean: true }, [received(payload(1006)), why]],
  ["no answer to the page", { code: 1006, wasClean: false, closeCalls: [call(1000)] }, [why]],
  ["the page went away", { ending: "abandoned", code: null, wasClean: null }, []],
  [
    "the browser's error",
    {
      ending: "failed",
      opened: null,
      code: 1006,
      wasClean: false,
      handshake: { errorText: "net::ERR_CONNECTION_REFUSED", source: "devtools-network" },
    },
    [{ type: "error", time: seconds(1050), opcode: -1, data: "net::ERR_CONNECTION_REFUSED" }, why],
  ],
])("of the frames, those that closed the socket: %s", (_name, changes, messages) => {
  expect(entryOf(changes)._webSocketMessages).toEqual(messages);
});

test.each<[stack: string | null, initiator: object]>([
  [null, { type: "other" }],
  ["", { type: "script" }],
  ["    at <anonymous>:1:1", { type: "script" }],
  [
    "    at new Promise (<anonymous>)\n    at https://a.example/b.js?v=2:412:18",
    { type: "script", url: "https://a.example/b.js?v=2", lineNumber: 411 },
  ],
  [
    "connect@webpack-internal:///./src/(app)/a b.ts:3:4\n",
    { type: "script", url: "webpack-internal:///./src/(app)/a b.ts", lineNumber: 2 },
  ],
  ["async*open@blob:https://a.example/1f0e:1:2", { type: "script", url: "blob:https://a.example/1f0e", lineNumber: 0 }],
])("the initiator of %j", (initiatorStack, initiator) => {
  expect(entryOf({ initiatorStack })._initiator).toEqual(initiator);
});

const madeAt = (id: string, tab: number, wall: number): LogItem => ({
  kind: "record",
  record: { ...exported({ id, created: { wall, monotonic: 0 } }), tab },
});

test("an entry belongs to the page of its tab on which the socket was made", async () => {
  const { log } = await harOf([
    madeAt("before any", 1, 5),
    { kind: "navigation", tab: 1, at: 10, url: "https://a.example/" },
    { kind: "navigation", tab: 2, at: 11, url: "https://b.example/" },
    madeAt("first", 1, 12),
    { kind: "navigation", tab: 1, at: 20, url: "https://a.example/next" },
    madeAt("first, late", 1, 15),
    madeAt("next", 1, 25),
    madeAt("other", 2, 25),
    madeAt("no page", 3, 25),
  ]);
  const titles = new Map(log.pages?.map(({ id, title }) => [id, title]));
  expect(log.entries.map(({ pageref }) => titles.get(pageref ?? ""))).toEqual([
    undefined,
    "https://a.example/",
    "https://a.example/",
    "https://a.example/next",
    "https://b.example/",
    undefined,
  ]);
});

test("what is missing is said in words and in figures", async () => {
  const { log } = await harOf([
    { kind: "dropped", tab: 1, at: 1, count: 2, why: "rate" },
    { kind: "dropped", tab: 2, at: 2, count: 1, why: "rate" },
    { kind: "connectivity", tab: 1, at: 3, online: false },
    { kind: "dropped", tab: 1, at: 4, count: 40, why: "capacity" },
    { kind: "left-out", count: 7 },
  ]);
  expect(log.comment).toBe(
    "3 not recorded: too many ended at once; 40 no longer kept: the log was full; 7 not exported: outside of what was chosen",
  );
  expect((log as unknown as Record<string, unknown>)["_whyclosed"]).toEqual({
    exportedAt: "2026-11-21T09:30:00.000Z",
    language: "en",
    redacted: true,
    notRedacted: [],
    scope: { tabs: "one", filter: null, from: null, to: null },
    dropped: [
      { why: "rate", count: 3 },
      { why: "capacity", count: 40 },
    ],
    leftOut: 7,
    connectivity: [{ tab: 1, at: 3, online: false }],
  });
  expect((await harOf(itemsOf(sampleEntries))).log.entries[2]?.comment).toBe(
    "1006 Abnormal Closure – The connection could not be established",
  );
});

test("a log is written as it is read", async () => {
  const items = itemsOf(sampleEntries);
  let read = 0;
  const log = exportedLog(items);
  const pieces = har.write(
    {
      head: log.head,
      items: (async function* () {
        for (const item of items) {
          read++;
          yield [item];
        }
      })(),
    },
    fullEnglish,
  );
  const iterator = pieces[Symbol.asyncIterator]();
  // A piece for each batch.
  await iterator.next();
  expect(read).toBe(1);
  await iterator.next();
  expect(read).toBe(2);
});
