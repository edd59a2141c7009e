import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import schema from "../../../docs/log.schema.json" with { type: "json" };
import type { CloseCode } from "../../../src/catalog/close-code.ts";
import type { Closer, Confidence, Severity } from "../../../src/diagnosis/verdict.ts";
import type { DropReason } from "../../../src/log/log-store.ts";
import { longestText, mostCloseCalls, mostProtocols } from "../../../src/socket/limits.ts";
import type { BrowserFamily, Ending, FrameInfo, Handshake } from "../../../src/socket/socket-record.ts";
import { createRedactor } from "../../../src/socket/redact.ts";
import { sampleRecord } from "../sample-record.ts";
import { type JsonLog, logOf, sampleEntries, sampleHead } from "./sample-log.ts";
import { validateLog } from "./validate-log.ts";

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Puts a value in the place that a path like "records.0.code" names; undefined takes out what is there. */
function changed(json: Json, path: string, value: Json | undefined): Json {
  const copy = structuredClone(json);
  const keys = path.split(".");
  const last = keys.pop() ?? "";
  let place = copy as Record<string, Json>;
  for (const key of keys) place = place[key] as Record<string, Json>;
  if (value === undefined) delete place[last];
  else place[last] = value;
  return copy;
}

describe("a log that is exported is valid", () => {
  test.each<[string, Promise<JsonLog>]>([
    ["an empty log", logOf([])],
    ["something of everything", logOf(sampleEntries)],
    [
      "not redacted",
      logOf(sampleEntries, { redactor: createRedactor([], []), head: { ...sampleHead, redacted: false } }),
    ],
    [
      "with some secrets left in",
      logOf([], { head: { ...sampleHead, redacted: false, notRedacted: ["query", "email"] } }),
    ],
    [
      "of a part of all tabs",
      logOf(sampleEntries, {
        tab: "all",
        keeps: ({ id }) => id === "a-1",
        head: { ...sampleHead, scope: { tabs: "all", filter: "code:4401", from: 1_780_000_000_000, to: null } },
      }),
    ],
    [
      "of a browser whose version is not known",
      logOf([], { head: { ...sampleHead, browser: { name: "firefox", version: "" } } }),
    ],
    [
      "with a vendor's code",
      logOf([{ kind: "record", record: sampleRecord({ url: "wss://gateway.discord.gg/?v=10", code: 4004 }) }]),
    ],
    [
      "with texts that redaction makes longer",
      logOf([
        {
          kind: "record",
          record: sampleRecord({
            url: `wss://a.example/?${"a=1&".repeat(1000)}`,
            reason: "?a=1".repeat(1000),
            initiatorStack: "https://a.example/?a=1 ".repeat(150),
          }),
        },
        { kind: "navigation", at: 1, url: `https://a.example/?${"a=1&".repeat(1000)}` },
      ]),
    ],
  ])("%s", async (_name, log) => {
    expect(validateLog(await log)).toEqual([]);
  });

  test("as 0.2.0 wrote it: without tabs, scope and connectivity", async () => {
    const {
      notRedacted: _n,
      scope: _s,
      connectivity: _c,
      leftOut: _l,
      records,
      navigations,
      ...rest
    } = await logOf(sampleEntries);
    const older = {
      ...rest,
      records: records.map(({ tab: _, ...record }) => record),
      navigations: navigations.map(({ tab: _, ...navigation }) => navigation),
    };
    expect(validateLog(older)).toEqual([]);
  });

  test("the example of the documentation", () => {
    const [, example = ""] = /```json\n(.*?)```/s.exec(readFileSync("docs/log-format.md", "utf8")) ?? [];
    expect(validateLog(JSON.parse(example))).toEqual([]);
  });
});

describe("a broken log is refused", async () => {
  const log = (await logOf(sampleEntries)) as unknown as Json;

  test.each<[string, string, Json | undefined]>([
    ["another format", "format", "har"],
    ["another version", "version", 2],
    ["no version", "version", undefined],
    ["an unknown field", "more", 1],
    ["a time that is not in UTC", "exportedAt", "2026-11-21T09:30:00+01:00"],
    ["a generator without a name", "generator.name", ""],
    ["a language that is no tag", "language", "the English one"],
    ["redacted as a text", "redacted", "yes"],
    ["an unknown reason for a loss", "dropped.0.why", "tired"],
    ["a loss of nothing", "dropped.0.count", 0],
    ["a loss of nothing by the scope", "leftOut", -1],
    ["a scope without its tabs", "scope.tabs", undefined],
    ["an unknown scope of tabs", "scope.tabs", "some"],
    ["a time of the scope that is a text", "scope.from", "yesterday"],
    ["a kind of secrets that is no id", "notRedacted", ["all of them"]],
    ["a tab 0", "records.0.tab", 0],
    ["a connectivity without its state", "connectivity.0.online", undefined],
    ["a navigation without a time", "navigations.0.at", undefined],
    ["a record without an id", "records.0.id", undefined],
    ["an unknown field in a record", "records.0.tabId", 7],
    ["an unknown ending", "records.0.ending", "vanished"],
    ["a code above 65535", "records.0.code", 65536],
    ["a negative code", "records.0.code", -1],
    ["a code with a fraction", "records.0.code", 1000.5],
    ["a code as a text", "records.0.code", "1000"],
    ["a reason that is null", "records.0.reason", null],
    ["a reason that is too long", "records.0.reason", "x".repeat(longestText + 1)],
    ["too many subprotocols", "records.0.protocolsAsked", Array.from({ length: mostProtocols + 1 }, () => "a")],
    ["too many calls of close()", "records.0.closeCalls", Array.from({ length: mostCloseCalls + 1 }, () => ({}))],
    ["a ready state that is none", "records.5.closeCalls.0.readyState", 4],
    ["a moment without its wall clock", "records.0.created.wall", undefined],
    ["a moment that is only a number", "records.0.ended", 1050],
    ["a count with a fraction", "records.0.sent.count", 0.5],
    ["a negative size", "records.0.sent.size", -1],
    ["an unknown kind of message", "records.1.received.lastType", "json"],
    ["an unknown visibility", "records.0.pageState.visibility", "prerender"],
    ["an unknown kind of frame", "records.0.frame.kind", "tab"],
    ["an unknown browser", "records.0.browser", "netscape"],
    ["an HTTP status that is none", "records.2.handshake.status", 42],
    ["a handshake without its source", "records.2.handshake.source", undefined],
    ["a handshake that is null", "records.0.handshake", null],
    ["a close code without a name", "records.0.closeCode.name", ""],
    ["a close code of an unknown scheme", "records.0.closeCode.scheme", "house"],
    ["a vendor that is no id", "records.0.closeCode.vendor", "Discord Gateway"],
    ["a record without a verdict", "records.0.verdict", undefined],
    ["an unknown severity", "records.0.verdict.severity", "bad"],
    ["an unknown closer", "records.0.verdict.closer", "cat"],
    ["a verdict without a cause", "records.0.verdict.causes", []],
    ["a cause whose id is not in kebab-case", "records.0.verdict.causes.0.id", "Page Closed"],
    ["an unknown confidence", "records.0.verdict.causes.0.confidence", "sure"],
    ["a cause without a fix", "records.0.verdict.causes.0.fix", undefined],
    ["evidence that is empty", "records.0.verdict.causes.0.evidence", [""]],
  ])("%s", (_name, path, value) => {
    const [where = ""] = validateLog(changed(log, path, value));
    expect(where).not.toBe("");
    expect(where).toMatch(/^\//);
  });

  test.each<[string, unknown]>([
    ["null", null],
    ["a list", []],
    ["a text", "whyclosed-log"],
  ])("%s is no log", (_name, json) => {
    expect(validateLog(json)).not.toEqual([]);
  });
});

describe("the schema says what the types say", () => {
  const lists = {
    "dropped.why": {
      rate: 1,
      malformed: 1,
      "too-large": 1,
      undelivered: 1,
      paused: 1,
      capacity: 1,
      storage: 1,
    } satisfies Record<DropReason, 1>,
    "record.ending": { closed: 1, failed: 1, blocked: 1, abandoned: 1 } satisfies Record<Ending, 1>,
    "record.browser": { chromium: 1, firefox: 1 } satisfies Record<BrowserFamily, 1>,
    "frame.kind": {
      page: 1,
      frame: 1,
      "about-blank": 1,
      srcdoc: 1,
      blob: 1,
      data: 1,
      sandboxed: 1,
      worker: 1,
    } satisfies Record<FrameInfo["kind"], 1>,
    "handshake.source": { "devtools-network": 1, "web-request": 1 } satisfies Record<Handshake["source"], 1>,
    "closeCode.scheme": { standard: 1, registered: 1, range: 1, vendor: 1 } satisfies Record<CloseCode["scheme"], 1>,
    "verdict.severity": { normal: 1, notice: 1, abnormal: 1 } satisfies Record<Severity, 1>,
    "verdict.closer": { page: 1, peer: 1, network: 1, browser: 1, navigation: 1, unknown: 1 } satisfies Record<
      Closer,
      1
    >,
    "cause.confidence": { certain: 1, likely: 1, possible: 1 } satisfies Record<Confidence, 1>,
  };

  test.each(Object.entries(lists))("%s", (path, values) => {
    const [definition = "", property = ""] = path.split(".");
    const definitions = schema.$defs as Record<string, { properties: Record<string, unknown> }>;
    expect(definitions[definition]?.properties[property]).toMatchObject({ enum: Object.keys(values) });
  });

  test("the limits are those of a record", () => {
    const { url, protocolsAsked, closeCalls } = schema.$defs.record.properties;
    expect([url.maxLength, protocolsAsked.maxItems, closeCalls.maxItems]).toEqual([
      longestText,
      mostProtocols,
      mostCloseCalls,
    ]);
  });
});

/** All schemas in the schema that describe an object, and all that describe a property, with their places. */
function walk(node: unknown, place: string, visit: (node: Record<string, unknown>, place: string) => void): void {
  if (typeof node !== "object" || node === null) return;
  visit(node as Record<string, unknown>, place);
  for (const [key, value] of Object.entries(node)) walk(value, `${place}/${key}`, visit);
}

test("every object is closed, and every property is described in the schema and in the documentation", () => {
  const open: string[] = [];
  const undescribed: string[] = [];
  const undocumented: string[] = [];
  const page = readFileSync("docs/log-format.md", "utf8");
  walk(schema, "", (node, place) => {
    if (node["type"] === "object" && node["additionalProperties"] !== false) open.push(place);
    if (!/\/properties\/[^/]+$/.test(place)) return;
    if (typeof node["description"] !== "string") undescribed.push(place);
    if (!page.includes(`\`${place.split("/").at(-1)}\``)) undocumented.push(place);
  });
  expect({ open, undescribed, undocumented }).toEqual({ open: [], undescribed: [], undocumented: [] });
});
