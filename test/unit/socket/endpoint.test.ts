import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { endpointOf, hostOf } from "../../../src/socket/endpoint.ts";
import { createRedactor } from "../../../src/socket/redact.ts";
import { anyUrl } from "./any-url.ts";

describe("endpointOf", () => {
  test.each<[string, string]>([
    ["wss://api.example.com/live", "wss://api.example.com/live"],
    ["wss://api.example.com", "wss://api.example.com/"],
    ["wss://api.example.com:443/live", "wss://api.example.com/live"],
    ["ws://localhost:80/", "ws://localhost/"],
    ["ws://localhost:8080/", "ws://localhost:8080/"],
    ["ws://[::1]:9000/a", "ws://[::1]:9000/a"],
    ["WSS://API.Example.com/Live", "wss://api.example.com/Live"],
    ["wss://ann:secret@example.com/live", "wss://example.com/live"],
    ["wss://example.com/live?token=abc&room=1#part", "wss://example.com/live"],
    ["https://example.com/live#part", "https://example.com/live"],
    ["  wss://example.com/live  ", "wss://example.com/live"],
  ])("%s is %s", (url, endpoint) => {
    expect(endpointOf(url)).toBe(endpoint);
  });

  test.each<[string, string]>([
    ["/rooms/123456", "/rooms/{id}"],
    ["/rooms/1234/users/5678", "/rooms/{id}/users/{id}"],
    ["/rooms/123", "/rooms/123"],
    ["/v2/feed", "/v2/feed"],
    ["/users/550e8400-e29b-41d4-a716-446655440000/feed", "/users/{id}/feed"],
    ["/users/room-550E8400-E29B-41D4-A716-446655440000", "/users/{id}"],
    ["/o/5f2b9c0d1e3a4b5c", "/o/{id}"],
    ["/o/507f1f77bcf86cd799439011", "/o/{id}"],
    ["/u/01ARZ3NDEKTSV4RRFFQ69G5FAV", "/u/{id}"],
    ["/s/V1StGXR8_Z5jdHi6B-myT", "/s/{id}"],
    ["/t/eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk/ws", "/t/{id}/ws"],
    ["/echo/123/abcdefgh/websocket", "/echo/{id}/{id}/websocket"],
    ["/echo/007/k3j9x0q8/websocket", "/echo/{id}/{id}/websocket"],
    ["/socket.io/?EIO=4&transport=websocket&sid=V1StGXR8_Z5jdHi6B-myT", "/socket.io/"],
    ["/live;jsessionid=ab12", "/live;jsessionid={id}"],
    ["/u/ann@example.com/feed", "/u/{id}/feed"],
    ["/proxy/wss%3A%2F%2Fexample.org%2Flive/ws", "/proxy/{id}/ws"],
    ["/rooms/redacted-7/ws", "/rooms/{id}/ws"],
  ])("ids in the path are folded: %s is %s", (path, folded) => {
    expect(endpointOf(`wss://example.com${path}`)).toBe(`wss://example.com${folded}`);
  });

  test.each([
    "/graphql-transport-ws",
    "/internationalization",
    "/user_notifications_channel",
    "/MarketDataSnapshotFullRefresh",
    "/getUserDataV2Feed",
    "/api/v3/order-book-updates-stream",
    "/ws/btcusdt@kline_1m",
    "/cable",
    "/sockjs-node",
    "/_next/webpack-hmr",
    "/live/websocket",
    "/hub/Notifications.Realtime.v2",
    "/caf%C3%A9/general",
  ])("names are kept: %s", (path) => {
    expect(endpointOf(`wss://example.com${path}`)).toBe(`wss://example.com${path}`);
  });

  test.each<[string, string]>([
    ["", ""],
    ["/live?token=abc", "/live"],
    ["  live#part", "live"],
    ["wss://ann:secret@exa mple.com/live", "wss://exa mple.com/live"],
    ["wss://ann:secret@example.com:99999/live", "wss://example.com:99999/live"],
    ["ftp://ann:secret@example.com/live?a", "ftp://example.com/live"],
  ])("what a browser refuses has a limited form: %s", (url, endpoint) => {
    expect(endpointOf(url)).toBe(endpoint);
  });

  test("what is no URL gives at most 256 characters", () => {
    expect(endpointOf(`//${"a".repeat(5000)}`)).toBe(`//${"a".repeat(254)}`);
  });

  test("of any text there is one, without query and fragment, and it is its own endpoint", () => {
    const inputs = fc.oneof(fc.string({ unit: "binary" }), fc.webUrl({ withQueryParameters: true }), anyUrl);
    fc.assert(
      fc.property(inputs, (url) => {
        const endpoint = endpointOf(url);
        expect(endpoint).not.toMatch(/[?#]/);
        expect(endpointOf(endpoint)).toBe(endpoint);
      }),
      { numRuns: 1000 },
    );
  });

  test("a stand-in is not followed by what would belong to it", () => {
    const url = "ws://example.com/40653445:9ff620ca-2b1c-8e76-b91c-fc2b81326d11:a.b";
    expect(createRedactor().url(url)).toBe("ws://example.com/redacted-1:a.b");
  });

  test("a redacted URL has the endpoint of the original", () => {
    fc.assert(
      fc.property(anyUrl, (url) => {
        expect(endpointOf(createRedactor().url(url))).toBe(endpointOf(url));
      }),
      { numRuns: 1000 },
    );
  });
});

describe("hostOf", () => {
  test.each<[string, string]>([
    ["wss://API.example.com:443/live", "api.example.com"],
    ["ws://ann:secret@localhost:8080/?a", "localhost:8080"],
    ["ws://[::1]:9000/", "[::1]:9000"],
    ["/live", ""],
    ["ftp://example.com/", ""],
    ["", ""],
  ])("%s has the host %s", (url, host) => {
    expect(hostOf(url)).toBe(host);
  });
});
