import { expect, test } from "vitest";
import { readRequest, type RequestEvent } from "../../../src/background/read-request.ts";

const event = (changes: Partial<RequestEvent>): RequestEvent => ({
  requestId: "17",
  url: "ws://api.example.com/live",
  timeStamp: 1000,
  ...changes,
});

test.each<[string, Partial<RequestEvent>, object | null]>([
  ["an answer", { statusCode: 403, statusLine: "HTTP/1.1 403 Forbidden" }, { status: 403 }],
  ["a 101", { statusCode: 101, statusLine: "HTTP/1.1 101 Switching Protocols" }, { status: 101 }],
  ["an error", { error: "NS_ERROR_CONNECTION_REFUSED" }, { errorText: "NS_ERROR_CONNECTION_REFUSED" }],
  ["an answer that is no HTTP", { statusCode: 200, statusLine: "HTTP/0.9 200 OK" }, null],
  ["a status that is none", { statusCode: 0, statusLine: "" }, null],
  ["nothing", {}, null],
])("%s", (_name, changes, expected) => {
  const report = readRequest(event(changes));
  expect(report?.handshake ?? null).toEqual(expected && { ...expected, source: "web-request" });
  if (report)
    expect(report).toMatchObject({
      id: "request-17",
      url: "ws://api.example.com/live",
      startedAt: null,
      answeredAt: 1000,
      worker: null,
    });
});

test("a socket that may have opened can have failed only soon", () => {
  expect(readRequest(event({ statusCode: 101 }))).toMatchObject({ outcome: "answered", endedBetween: [995, 1100] });
  expect(readRequest(event({ statusCode: 403 }))).toMatchObject({ outcome: "failed", endedBetween: [995, 2000] });
});
