import { expect, test } from "vitest";
import { readRequest, type RequestEvent } from "../../../src/background/read-request.ts";

const event = (changes: Partial<RequestEvent>): RequestEvent => ({
  requestId: "17",
  url: "ws://api.example.com/live",
  timeStamp: 1000,
  ...changes,
});

test.each<[string, Partial<RequestEvent>, number | null, object | null]>([
  ["an answer", { statusCode: 403, statusLine: "HTTP/1.1 403 Forbidden" }, 990, { status: 403, duration: 10 }],
  [
    "an answer whose beginning was not seen",
    { statusCode: 403, statusLine: "HTTP/1.1 403 Forbidden" },
    null,
    { status: 403 },
  ],
  ["a 101", { statusCode: 101, statusLine: "HTTP/1.1 101 Switching Protocols" }, 990, { status: 101, duration: 10 }],
  [
    "an error",
    { error: "NS_ERROR_CONNECTION_REFUSED" },
    990,
    { errorText: "NS_ERROR_CONNECTION_REFUSED", duration: 10 },
  ],
  ["an answer that is no HTTP", { statusCode: 200, statusLine: "HTTP/0.9 200 OK" }, 990, null],
  ["a status that is none", { statusCode: 0, statusLine: "" }, 990, null],
  ["nothing", {}, 990, null],
])("%s", (_name, changes, startedAt, expected) => {
  const report = readRequest(event(changes), startedAt);
  expect(report?.handshake ?? null).toEqual(expected && { ...expected, source: "web-request" });
  if (report)
    expect(report).toMatchObject({ id: "request-17", url: "ws://api.example.com/live", startedAt, worker: null });
});

test("a socket that may have opened can have failed only soon", () => {
  expect(readRequest(event({ statusCode: 101 }), 990)).toMatchObject({
    outcome: "answered",
    endedBetween: [995, 1100],
  });
  expect(readRequest(event({ statusCode: 403 }), 990)).toMatchObject({ outcome: "failed", endedBetween: [995, 2000] });
  expect(readRequest(event({ statusCode: 403 }), null)).toMatchObject({ outcome: "failed", endedBetween: [995, 1250] });
});
