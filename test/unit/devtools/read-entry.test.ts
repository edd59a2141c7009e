import { describe, expect, test } from "vitest";
import { asSocketEntry, type NetworkEntry } from "../../../src/devtools/network-entry.ts";
import { makerOf, readEntry } from "../../../src/devtools/read-entry.ts";
import { longestText, mostProtocols } from "../../../src/socket/limits.ts";
import { calledFrom, callFrame, sampleEntry } from "./sample-entry.ts";

const times = { startedAt: 1000, endedBetween: [1000, 1050] } as const;
const error = (data: string) => ({ _webSocketMessages: [{ type: "error", data }] });
const headers = (name: string, value: string) => [{ name, value }];
const opened = { response: { status: 101, headers: [] }, _webSocketMessages: [] };

describe("what an entry says", () => {
  test.each<[string, Partial<NetworkEntry>, object | null]>([
    [
      "a status in the text",
      {},
      {
        outcome: "failed",
        handshake: {
          status: 403,
          errorText: "Error during WebSocket handshake: Unexpected response code: 403",
          duration: 2.5,
        },
      },
    ],
    [
      "a login that is wanted",
      error("HTTP Authentication failed; no valid credentials available"),
      { outcome: "failed", handshake: { status: 401, duration: 2.5 } },
    ],
    [
      "a text without a status",
      error("Connection closed before receiving a handshake response"),
      { outcome: "failed", handshake: { errorText: "Connection closed before receiving a handshake response" } },
    ],
    [
      "a socket that the page gave up",
      error("WebSocket is closed before the connection is established."),
      { outcome: "given-up" },
    ],
    [
      "data that the browser refused",
      { ...opened, ...error("Invalid frame header") },
      { outcome: "rejected", handshake: { status: 101, errorText: "Invalid frame header", duration: 1.5 } },
    ],
    ["a socket that was open", opened, null],
    ["a socket that failed without a word", { _webSocketMessages: [] }, null],
    [
      "the last error of several",
      {
        _webSocketMessages: [
          ...error("first")._webSocketMessages,
          { type: "send", data: "secret" },
          ...error("last")._webSocketMessages,
        ],
      },
      { handshake: { errorText: "last" } },
    ],
  ])("%s", (_name, changes, expected) => {
    const report = readEntry(sampleEntry(changes), "id", times, false);
    if (expected === null) expect(report).toBeNull();
    else
      expect(report).toMatchObject({
        id: "id",
        url: "wss://api.example.com/live",
        ...times,
        worker: null,
        ...expected,
      });
  });

  test.each([
    ["Unexpected response code: 999", undefined],
    ["Unexpected response code: 4031", undefined],
    ["Unexpected response code: 599", 599],
    ["Unexpected response code: 099", undefined],
  ])("%s", (text, status) => {
    expect(readEntry(sampleEntry(error(text)), "id", times, false)?.handshake.status).toBe(status);
  });

  test("has no duration where the request never went out", () => {
    const report = readEntry(sampleEntry(), "id", { ...times, startedAt: null }, false);
    expect(report?.handshake).not.toHaveProperty("duration");
  });

  test("keeps to the limits, and never a message", () => {
    const entry = sampleEntry({
      request: { url: `wss://a.example/?${"x".repeat(2 * longestText)}`, headers: [] },
      _webSocketMessages: [
        { type: "receive", data: "secret" },
        { type: "error", data: "e".repeat(2 * longestText) },
      ],
    });
    const report = readEntry(entry, "id", times, false);
    expect(report?.url).toHaveLength(longestText);
    expect(report?.handshake.errorText).toHaveLength(longestText);
    expect(JSON.stringify(report)).not.toContain("secret");
  });
});

describe("a socket in a worker", () => {
  test("comes with its stack, and what was agreed", () => {
    const entry = sampleEntry({
      ...opened,
      request: { url: "wss://a.example/", headers: headers("Sec-WebSocket-Protocol", "mqtt, chat") },
      response: { status: 101, headers: headers("sec-websocket-protocol", "mqtt") },
      _initiator: {
        stack: { callFrames: [callFrame("https://a.example/w.js"), callFrame("https://a.example/w.js", "")] },
      },
    });
    expect(readEntry(entry, "id", times, true)).toMatchObject({
      outcome: "opened",
      handshake: { status: 101, duration: 1.5 },
      worker: {
        stack: "    at connect (https://a.example/w.js:10:5)\n    at https://a.example/w.js:10:5",
        protocolsAsked: ["mqtt", "chat"],
        protocol: "mqtt",
        extensions: "",
      },
    });
  });

  test("keeps to the limits", () => {
    const asked = Array.from({ length: 100 }, () => "p").join(",");
    const entry = sampleEntry({
      request: { url: "wss://a.example/", headers: headers("sec-websocket-protocol", asked) },
    });
    expect(readEntry(entry, "id", times, true)?.worker?.protocolsAsked).toHaveLength(mostProtocols);
  });
});

describe("who made a socket", () => {
  const ours = "chrome-extension://ours/";
  test.each<[string, Partial<NetworkEntry>, string]>([
    ["the hook", calledFrom(`${ours}src/page/hook.iife.js`, "https://a.example/a.js"), "hooked"],
    ["a script that the hook did not see", calledFrom("https://a.example/w.js"), "worker"],
    ["a blob", calledFrom("blob:https://a.example/1234"), "worker"],
    ["another extension", calledFrom("chrome-extension://other/a.js"), "unknown"],
    [
      "another extension's work in a page",
      calledFrom("https://a.example/a.js", "chrome-extension://other/a.js"),
      "unknown",
    ],
    ["nobody knows: no calls", calledFrom(), "unknown"],
    ["nobody knows: no stack", { _initiator: {} }, "unknown"],
    ["nobody knows: no initiator", {}, "unknown"],
  ])("%s", (_name, changes, expected) => {
    expect(makerOf(sampleEntry(changes), ours)).toBe(expected);
  });
});

test("entries of other things are passed over", () => {
  expect(asSocketEntry({ _resourceType: "script" })).toBeNull();
  expect(asSocketEntry({})).toBeNull();
  const entry = { ...sampleEntry(), _resourceType: "websocket" };
  expect(asSocketEntry(entry)).toBe(entry);
});
