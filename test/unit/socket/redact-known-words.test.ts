import { describe, expect, test } from "vitest";
import { infrastructure } from "../../../src/catalog/infrastructure.ts";
import { registeredCodes } from "../../../src/catalog/registered.ts";
import { standardCodes } from "../../../src/catalog/standard.ts";
import { vendors } from "../../../src/catalog/vendors.ts";
import { createRedactor, redactRecord } from "../../../src/socket/redact.ts";
import { sampleRecord } from "../sample-record.ts";

const codes = [...standardCodes, ...registeredCodes, ...vendors.flatMap((vendor) => vendor.codes)];

/** Reasons as servers and client libraries write them, in the words of their sources. */
const reasons = [
  // Of the catalog's vendors and infrastructure
  "MQTT died",
  "server_initiated_disconnect",
  "connect_packet_rejected",
  "No response from heartbeat",
  "Broken framing.",
  "Normal closure",
  "See https://dpgr.am/net0001",
  "Reset Connection",
  "Connection Timeout",
  "Message Too Big",
  "Invalid Client ID",
  "invalid origin",
  "Target closed",
  "keepalive ping timeout",
  "sent 1011 (internal error) keepalive ping timeout; no close frame received",
  "frame with 1048577 bytes exceeds limit of 1048576 bytes",
  "The decoded text message was too big for the output buffer and the endpoint does not support partial messages",
  "The decoded text message was too big",
  "message too big",
  "Received too big message",
  "read limited at 32769 bytes",
  "ROOM_FULL",
  "shutdown",
  "ping timeout",
  "transport close",
  "heartbeat timeout",
  "phx_close",
  "No response from ping frame.",
  // graphql-ws and subscriptions-transport-ws
  "Connection initialisation timeout",
  "Connection acknowledgement timeout",
  "Too many initialisation requests",
  "Subscriber for 8a5b already exists",
  "Subprotocol not acceptable",
  "Forbidden",
  "4400: Invalid message",
  "Cannot start without an active connection",
  // Sign-in
  "Authentication failed.",
  "Unauthorized",
  "Invalid token",
  "invalid_token",
  "Token expired",
  "token has expired",
  "JWT expired",
  "jwt malformed",
  "Session expired",
  "Session no longer valid",
  "session timed out",
  "Session timed out after 30 minutes",
  "The access token expired at 12:30",
  "Bearer token required",
  "Missing bearer token",
  "Missing Authorization header",
  "authorization: missing",
  "Invalid API key provided",
  "invalid api key",
  "API key not valid. Please pass a valid API key.",
  "apikey: missing",
  "No cookie",
  "Missing cookie 'session'",
  "CSRF token mismatch",
  "password incorrect",
  "wrong password",
  "Login timeout",
  "You logged in from another location",
  "Auth timeout",
  "auth: timeout",
  "error=unauthorized, code=401",
  "Received bad credentials: check your settings",
  // Of servers and libraries
  "Stream end encountered",
  "Going away",
  "Server closing",
  "websocket: close 1006 (abnormal closure): unexpected EOF",
  "CloudFlare WebSocket proxy restarting",
  "Idle timeout expired: 30001/30000 ms",
  "The client's connection timed out (60000 ms)",
  "Pong reply not received: ping was sent, but no reply received",
  "Connection not authorized within timeout",
  "io server disconnect",
  "Invalid UTF8 payload",
  "Max frame length of 65536 has been exceeded.",
  "Invalid frame header: RSV1 must be 0",
  "received a CONTINUATION frame outside of a fragmented message",
  "rate limit exceeded: 120/60s",
  "Endpoint request timed out",
  "kicked by admin",
  '{"type":"error","code":"rate_limited","retryAfter":30}',
  "Shard 3/16 must be resharded",
  "Protocol version 7 is not supported, use 5",
  "ERR_INVALID_SESSION",
  "SESSION_NOT_FOUND",
  "AUTHENTICATION_REQUIRED",
  "UserSessionTerminatedByAdministrator",
  "Missing required parameter: 'session.type'",
  "socket-hang-up/connection-reset-by-peer",
  "2024-06-01T12:30:45.123Z maintenance",
  "v1.2.3 is too old, v2.0.0 or later is required",
  "net::ERR_SSL_PROTOCOL_ERROR",
  "NS_ERROR_NET_INADEQUATE_SECURITY",
  "Failed to construct 'WebSocket': The subprotocol 'my protocol' is invalid.",
  "Failed to construct 'WebSocket': An insecure WebSocket connection may not be initiated from a page loaded over HTTPS.",
  "Error during WebSocket handshake: Sent non-empty 'Sec-WebSocket-Protocol' header but no response was received",
  "Error during WebSocket handshake: 'Sec-WebSocket-Accept' header is missing",
  "Refused to connect because it violates the document's Content Security Policy: connect-src 'self' wss://api.example.com",
];

describe("what the catalog knows by its words is kept", () => {
  test.each([...new Set(codes.map(({ name }) => name))])("the name of a code as a reason: %s", (name) => {
    expect(createRedactor().text(name)).toBe(name);
  });

  test.each(reasons)("a reason: %s", (reason) => {
    expect(createRedactor().text(reason)).toBe(reason);
  });

  test("each pattern for reasons has one among them, so that it still matches a redacted record", () => {
    const patterns = [
      ...vendors.flatMap(({ hints }) => hints.reason ?? []),
      ...infrastructure.flatMap(({ limits }) =>
        limits.flatMap((limit) => ("reason" in limit ? (limit.reason ?? []) : [])),
      ),
    ];
    expect(patterns.length).toBeGreaterThan(10);
    expect(patterns.filter((pattern) => !reasons.some((reason) => pattern.test(reason)))).toEqual([]);
  });

  const protocols = vendors.flatMap(({ hints }) => [
    ...(hints.subprotocols ?? []),
    ...(hints.sharedSubprotocols ?? []),
  ]);
  test.each([...new Set(protocols)])("a subprotocol: %s", (protocol) => {
    const { protocolsAsked, protocol: chosen } = redactRecord(
      sampleRecord({ protocolsAsked: [protocol], protocol }),
      createRedactor(),
    );
    expect([protocolsAsked, chosen]).toEqual([[protocol], protocol]);
  });

  const hosts = vendors.flatMap(({ hints }) => hints.hosts ?? []).map((host) => host.replaceAll("*", "eu-west-1"));
  test.each([...new Set(hosts)])("a host: %s", (host) => {
    const url = `wss://${host}/socket`;
    expect(createRedactor().url(url)).toBe(url);
    expect(createRedactor().text(`${host} is down, see ${url}`)).toBe(`${host} is down, see ${url}`);
  });
});
