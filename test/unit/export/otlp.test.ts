import { readFileSync } from "node:fs";
import { JsonLogsSerializer } from "@opentelemetry/otlp-transformer";
import type {
  IExportLogsServiceRequest,
  ILogRecord,
} from "@opentelemetry/otlp-transformer/build/src/logs/internal-types";
import * as conventions from "@opentelemetry/semantic-conventions/incubating";
import { expect, expectTypeOf, test } from "vitest";
import type { ExportedRecord, LogHead, LogItem } from "../../../src/export/exported-log.ts";
import { createOtlp, otlp } from "../../../src/export/otlp.ts";
import { otlpRecord, type OtlpLogRecord } from "../../../src/export/otlp-record.ts";
import { type OtlpAttribute, type OtlpValue, unixNano } from "../../../src/export/otlp-value.ts";
import type { SocketRecord } from "../../../src/socket/socket-record.ts";
import { sessionNames, sessions } from "../../playground/sessions.ts";
import { at, sampleRecord } from "../sample-record.ts";
import { exportedLog, fileOf, fullEnglish, itemsOf, sampleHead } from "./exported-sample.ts";
import { sampleEntries } from "./sample-log.ts";

const start = Date.UTC(2026, 10, 21, 9);
const sessionId = "00112233-4455-6677-8899-aabbccddeeff";
const format = createOtlp(() => sessionId);

/** A line of the file, in the types of OpenTelemetry's own transformer. */
interface Line {
  readonly resourceLogs: readonly [
    {
      readonly resource: { readonly attributes: readonly OtlpAttribute[]; readonly droppedAttributesCount: number };
      readonly scopeLogs: readonly [
        {
          readonly scope: { readonly name: string; readonly version: string };
          readonly logRecords: readonly OtlpLogRecord[];
        },
      ];
      readonly schemaUrl: string;
    },
  ];
}

async function linesOf(items: readonly LogItem[], head: Partial<LogHead> = {}): Promise<Line[]> {
  const file = await fileOf(format, exportedLog(items, head));
  expect(file.endsWith("\n")).toBe(true);
  return file
    .slice(0, -1)
    .split("\n")
    .map((line) => JSON.parse(line) as Line);
}

const recordsOf = (lines: readonly Line[]): OtlpLogRecord[] =>
  lines.flatMap(({ resourceLogs: [{ scopeLogs }] }) => scopeLogs[0].logRecords);

type Plain = string | number | boolean | string[];

function plain(value: OtlpValue): Plain {
  if ("stringValue" in value) return value.stringValue;
  if ("boolValue" in value) return value.boolValue;
  if ("intValue" in value) return value.intValue;
  return value.arrayValue.values.map((one) => String(plain(one)));
}

const attributesOf = ({ attributes }: { readonly attributes: readonly OtlpAttribute[] }): Record<string, Plain> =>
  Object.fromEntries(attributes.map(({ key, value }) => [key, plain(value)]));

type Readable = Parameters<typeof JsonLogsSerializer.serializeRequest>[0][number];

/** Seconds and nanoseconds. */
const split = (nano: string): [number, number] => [
  Number(BigInt(nano) / 1_000_000_000n),
  Number(BigInt(nano) % 1_000_000_000n),
];

/** The line, put together by OpenTelemetry's own serializer from the values alone. */
function serialized({ resourceLogs: [{ resource, scopeLogs, schemaUrl }] }: Line): string {
  const [{ scope, logRecords }] = scopeLogs;
  const readableResource = { attributes: attributesOf(resource), schemaUrl } as unknown as Readable["resource"];
  const instrumentationScope = { ...scope, schemaUrl };
  const readable = logRecords.map((record): Readable => ({
    hrTime: split(record.timeUnixNano),
    hrTimeObserved: split(record.observedTimeUnixNano),
    severityNumber: record.severityNumber,
    severityText: record.severityText,
    eventName: record.eventName,
    body: plain(record.body),
    resource: readableResource,
    instrumentationScope,
    attributes: attributesOf(record),
    droppedAttributesCount: record.droppedAttributesCount,
  }));
  const json = JSON.parse(new TextDecoder().decode(JsonLogsSerializer.serializeRequest(readable))) as {
    resourceLogs: { resource: { schemaUrl?: string } }[];
  };
  // It also writes the URL into the resource, where opentelemetry-proto has no such field.
  for (const one of json.resourceLogs) delete one.resource.schemaUrl;
  return JSON.stringify(json);
}

test.each(sessionNames.filter((name) => name !== "hundredThousand" && name !== "empty"))(
  "the session %s is what OpenTelemetry's own serializer writes of the same values",
  async (name) => {
    const items = itemsOf(sessions[name](start));
    const lines = await linesOf(items);
    // As texts: to compare objects of this size takes seconds.
    for (const line of lines) expect(JSON.stringify(line)).toBe(serialized(line));
    const records = items.map((item) => otlpRecord(item, fullEnglish, start));
    expect(JSON.stringify(recordsOf(lines))).toBe(JSON.stringify(records));
  },
);

/** Types of data that is read only, as those of the transformer are written. */
type Writable<Data> = Data extends readonly (infer Item)[]
  ? Writable<Item>[]
  : Data extends object
    ? { -readonly [Key in keyof Data]: Writable<Data[Key]> }
    : Data;

test("the types are those of OpenTelemetry's transformer", () => {
  expectTypeOf<Writable<OtlpLogRecord>>().toExtend<ILogRecord>();
  expectTypeOf<Writable<Line>>().toExtend<IExportLogsServiceRequest>();
});

test("all names but our own are of the semantic conventions, in the version that the file names", async () => {
  const known = new Set<unknown>(Object.values(conventions));
  const lines = await linesOf([...itemsOf(sessions.everyKind(start)), ...itemsOf(sampleEntries)]);
  const attributes = [
    ...recordsOf(lines).flatMap((record) => record.attributes),
    ...lines.flatMap(({ resourceLogs: [{ resource }] }) => resource.attributes),
  ];
  const names = [...new Set(attributes.map(({ key }) => key))].filter((key) => !key.startsWith("whyclosed."));
  expect(names.filter((name) => !known.has(name))).toEqual([]);
  expect(names.toSorted()).toEqual(
    [
      conventions.ATTR_BROWSER_DOCUMENT_URL_FULL,
      conventions.ATTR_CODE_STACKTRACE,
      conventions.ATTR_ERROR_TYPE,
      conventions.ATTR_EXCEPTION_MESSAGE,
      conventions.ATTR_EXCEPTION_TYPE,
      conventions.ATTR_HTTP_RESPONSE_STATUS_CODE,
      conventions.ATTR_NETWORK_PROTOCOL_NAME,
      conventions.ATTR_SERVER_ADDRESS,
      conventions.ATTR_SERVER_PORT,
      conventions.ATTR_SERVICE_NAME,
      conventions.ATTR_SERVICE_VERSION,
      conventions.ATTR_SESSION_ID,
      conventions.ATTR_URL_FULL,
      conventions.ATTR_URL_ORIGINAL,
      conventions.ATTR_URL_PATH,
      conventions.ATTR_URL_QUERY,
      conventions.ATTR_URL_SCHEME,
      conventions.ATTR_USER_AGENT_NAME,
      conventions.ATTR_USER_AGENT_VERSION,
    ].toSorted(),
  );
  const file = readFileSync("node_modules/@opentelemetry/semantic-conventions/package.json", "utf8");
  const { version } = JSON.parse(file) as { version: string };
  for (const { resourceLogs } of lines) {
    expect(resourceLogs[0].schemaUrl).toBe(`https://opentelemetry.io/schemas/${version}`);
  }
});

test("docs/log-format.md has each attribute and each event, and no other", async () => {
  const lines = await linesOf(
    [
      ...itemsOf(sessions.everyKind(start)),
      ...itemsOf(sampleEntries),
      { kind: "connectivity", tab: 1, at: start, online: false },
      { kind: "left-out", count: 1 },
      { kind: "record", record: exported({ protocol: "mqtt", handshake: { duration: 5, source: "web-request" } }) },
    ],
    { redacted: false, notRedacted: ["token"], scope: { tabs: "all", filter: "code:1006", from: 1, to: 2 } },
  );
  const records = recordsOf(lines);
  const written = new Set([
    ...records.map(({ eventName }) => eventName),
    ...records.flatMap(({ attributes }) => attributes.map(({ key }) => key)),
    ...lines.flatMap(({ resourceLogs: [{ resource }] }) => resource.attributes.map(({ key }) => key)),
  ]);
  const page = readFileSync("docs/log-format.md", "utf8");
  const [, section = ""] = /^## OTLP$(.*?)^## /msu.exec(`${page}\n## `) ?? [];
  const described = [...section.matchAll(/^\| `([\w.]+)`/gmu)].map(([, name = ""]) => name);
  expect(described.toSorted()).toEqual([...written].toSorted());
});

function exported(changes: Partial<SocketRecord>): ExportedRecord {
  const [item] = itemsOf([{ kind: "record", record: sampleRecord(changes) }]);
  if (item?.kind !== "record") throw new Error("There is no record.");
  return item.record;
}

const recordOf = (changes: Partial<SocketRecord>): OtlpLogRecord =>
  otlpRecord({ kind: "record", record: exported(changes) }, fullEnglish, start);

test("an end is an event with a sentence, its severity, and what is known of it", () => {
  const record = recordOf({
    url: "wss://api.example.com:8443/live?ticket=redacted-1",
    code: 1008,
    reason: "quota exceeded",
    received: { count: 3, lastType: "text", lastSize: 4, lastAt: at(1000.4) },
  });
  expect(record).toMatchObject({
    timeUnixNano: "1780000001050000000",
    observedTimeUnixNano: "1780000001050000000",
    severityNumber: 17,
    severityText: "ERROR",
    eventName: "whyclosed.socket.ended",
    body: {
      stringValue: "1008 Policy Violation – The server refused by a rule of its own (wss://api.example.com:8443/live)",
    },
  });
  expect(attributesOf(record)).toMatchObject({
    "network.protocol.name": "websocket",
    "url.full": "wss://api.example.com:8443/live?ticket=redacted-1",
    "url.scheme": "wss",
    "url.path": "/live",
    "url.query": "ticket=redacted-1",
    "server.address": "api.example.com",
    "server.port": 8443,
    "error.type": "1008",
    "code.stacktrace": "    at connect (https://app.example.com/main.js:10:5)",
    "whyclosed.cause.id": "policy-refused",
    "whyclosed.cause.confidence": "certain",
    "whyclosed.close.code": 1008,
    "whyclosed.close.reason": "quota exceeded",
    "whyclosed.close.clean": true,
    "whyclosed.duration": 1050,
    "whyclosed.open_duration": 1000,
    "whyclosed.silence": 50,
  });
});

test.each<[name: string, changes: Partial<SocketRecord>, severity: string, errorType: string | undefined]>([
  ["in good order", {}, "INFO", undefined],
  ["to be noticed", { code: 1001 }, "WARN", undefined],
  ["by a close frame", { code: 1011 }, "ERROR", "1011"],
  [
    "refused",
    { ending: "failed", opened: null, code: 1006, handshake: { status: 503, source: "web-request" } },
    "ERROR",
    "503",
  ],
  ["never opened", { ending: "failed", opened: null, code: 1006, wasClean: false }, "ERROR", "1006"],
  [
    "by an exception",
    { ending: "blocked", opened: null, code: null, thrown: { name: "SecurityError", message: "no" } },
    "ERROR",
    "SecurityError",
  ],
  [
    "by an exception without a name",
    { ending: "blocked", opened: null, code: null, thrown: { name: "", message: "" } },
    "ERROR",
    "_OTHER",
  ],
  [
    "by a policy",
    {
      ending: "blocked",
      opened: null,
      code: null,
      violation: { directive: "connect-src", blocked: "wss://a.example", source: "", line: 0 },
    },
    "ERROR",
    "content-security-policy",
  ],
  ["with its page", { ending: "abandoned", code: null, wasClean: null }, "INFO", undefined],
])("an end %s: severity and error.type", (_name, changes, severity, errorType) => {
  const record = recordOf(changes);
  expect([record.severityText, attributesOf(record)["error.type"]]).toEqual([severity, errorType]);
});

test.each<[url: string, address: string, port: number]>([
  ["wss://a.example/", "a.example", 443],
  ["ws://a.example/", "a.example", 80],
  ["ws://[::1]:9000/", "::1", 9000],
])("address and port of %s", (url, address, port) => {
  const attributes = attributesOf(recordOf({ url }));
  expect([attributes["server.address"], attributes["server.port"]]).toEqual([address, port]);
});

test("no URL has a user name or a password, and what is no URL is told as it was given", () => {
  const file = JSON.stringify([
    recordOf({
      url: "wss://ann:secret@a.example/",
      frame: { url: "https://bo:hush@b.example/", top: true, kind: "page" },
    }),
    otlpRecord({ kind: "navigation", tab: 1, at: 1, url: "https://cy:quiet@c.example/" }, fullEnglish, start),
  ]);
  expect(file).toContain("wss://REDACTED:REDACTED@a.example/");
  expect(file).not.toMatch(/ann|secret|bo:|hush/u);
  const attributes = attributesOf(recordOf({ url: "no url", ending: "blocked", opened: null, code: null }));
  expect(attributes["url.original"]).toBe("no url");
  expect(attributes["url.full"]).toBeUndefined();
});

test("all else that a log has is a record of its own", async () => {
  const items: LogItem[] = [
    { kind: "navigation", tab: 2, at: start, url: "https://a.example/" },
    { kind: "navigation", tab: 2, at: start, url: "" },
    { kind: "connectivity", tab: 2, at: start, online: false },
    { kind: "connectivity", tab: 2, at: start, online: true },
    { kind: "dropped", tab: 2, at: start, count: 3, why: "paused" },
    { kind: "left-out", count: 4 },
  ];
  const records = recordsOf(await linesOf(items));
  expect(
    records.map(({ severityText, eventName, body, ...record }) => [
      severityText,
      eventName,
      plain(body),
      attributesOf(record),
    ]),
  ).toEqual([
    [
      "INFO",
      "whyclosed.page.loaded",
      "Page loaded: https://a.example/",
      { "browser.document.url.full": "https://a.example/", "whyclosed.tab": 2 },
    ],
    ["INFO", "whyclosed.page.loaded", "Page of a site that is not recorded", { "whyclosed.tab": 2 }],
    [
      "WARN",
      "whyclosed.connectivity.changed",
      "The browser went offline",
      { "whyclosed.online": false, "whyclosed.tab": 2 },
    ],
    [
      "INFO",
      "whyclosed.connectivity.changed",
      "The browser is online again",
      { "whyclosed.online": true, "whyclosed.tab": 2 },
    ],
    [
      "WARN",
      "whyclosed.records.missing",
      "3 not recorded: recording was paused",
      { "whyclosed.missing.count": 3, "whyclosed.missing.why": "paused", "whyclosed.tab": 2 },
    ],
    [
      "INFO",
      "whyclosed.records.missing",
      "4 not exported: outside of what was chosen",
      { "whyclosed.missing.count": 4, "whyclosed.missing.why": "scope" },
    ],
  ]);
  expect(records.map(({ timeUnixNano }) => timeUnixNano)).toEqual([
    ...Array.from({ length: 5 }, () => `${start}000000`),
    `${sampleHead.exportedAt.getTime()}000000`,
  ]);
});

test("the resource says by whom, of what and how the log was written", async () => {
  const [line] = await linesOf([], {
    redacted: false,
    notRedacted: ["token", "email"],
    scope: { tabs: "all", filter: "code:1006", from: start, to: null },
  });
  expect(line && attributesOf(line.resourceLogs[0].resource)).toEqual({
    "session.id": sessionId,
    "service.name": "whyclosed",
    "service.version": "1.2.3",
    "user_agent.name": "chromium",
    "user_agent.version": "156.0",
    "whyclosed.exported_at": "2026-11-21T09:30:00.000Z",
    "whyclosed.language": "en",
    "whyclosed.redacted": false,
    "whyclosed.not_redacted": ["token", "email"],
    "whyclosed.scope.tabs": "all",
    "whyclosed.scope.filter": "code:1006",
    "whyclosed.scope.from": start,
  });
});

test("each export has a session of its own, within the bytes by which the Collector tells files apart", async () => {
  const items = itemsOf(sampleEntries);
  const starts = await Promise.all([1, 2].map(async () => (await fileOf(otlp, exportedLog(items))).slice(0, 1000)));
  expect(starts[0]).not.toBe(starts[1]);
  expect(starts[0]).toMatch(/"session\.id","value":\{"stringValue":"[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}"/u);
});

test("a line has at most 500 records and less than 1 MiB, in whatever script", async () => {
  const small: LogItem[] = Array.from({ length: 1001 }, (_, at) => ({
    kind: "connectivity",
    tab: 1,
    at,
    online: true,
  }));
  expect((await linesOf(small)).map((line) => recordsOf([line]).length)).toEqual([500, 500, 1]);

  const long = "語".repeat(4096);
  const items: LogItem[] = Array.from({ length: 60 }, (_, index) => ({
    kind: "record",
    record: exported({ id: `${index}`, reason: long, initiatorStack: long }),
  }));
  const lines = (await fileOf(format, exportedLog(items))).split("\n").slice(0, -1);
  expect(lines.length).toBeGreaterThan(1);
  for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThan(1024 * 1024);
  expect(recordsOf(lines.map((line) => JSON.parse(line) as Line))).toHaveLength(60);
});

test("what a page makes up stays within what OTLP can hold", () => {
  const far = { wall: 1e300, monotonic: 1.7e308 };
  const record = recordOf({
    created: { wall: 0, monotonic: -1.7e308 },
    ended: far,
    reason: "\uD800 half",
    bufferedAmount: 1e300,
    sent: { ...sampleRecord().sent, size: 0.5 },
  });
  expect(record.timeUnixNano).toBe("9007199254740991000");
  const attributes = attributesOf(record);
  expect(attributes["whyclosed.close.reason"]).toBe("\uFFFD half");
  for (const value of Object.values(attributes)) {
    if (typeof value === "number") expect(Number.isSafeInteger(value)).toBe(true);
  }
});

test.each([
  [0, "0"],
  [-5, "0"],
  [1_780_000_000_000, "1780000000000000000"],
  [1_780_000_000_000.25, "1780000000000250000"],
])("%d ms in nanoseconds", (wall, nano) => {
  expect(unixNano(wall)).toBe(nano);
});
