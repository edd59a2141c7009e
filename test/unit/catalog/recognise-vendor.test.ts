import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { recogniseVendor, type VendorSigns } from "../../../src/catalog/recognise-vendor.ts";
import { vendors } from "../../../src/catalog/vendors.ts";
import { createRedactor, redactRecord } from "../../../src/socket/redact.ts";
import { sampleRecord } from "../sample-record.ts";

const signs = (changes: Partial<VendorSigns>): VendorSigns => ({
  url: "wss://api.example.com/live",
  protocol: "",
  protocolsAsked: [],
  reason: "",
  code: null,
  ...changes,
});

/** `<vendor>: <kind> <value>; …`, or null. */
function recognised(changes: Partial<VendorSigns>): string | null {
  const match = recogniseVendor(signs(changes));
  return match && `${match.vendor.id}: ${match.hints.map(({ kind, value }) => `${kind} ${value}`).join("; ")}`;
}

const recognisable: readonly [Partial<VendorSigns>, string][] = [
  [
    { url: "wss://gateway.discord.gg/?v=10&encoding=json" },
    "discord-gateway: host gateway.discord.gg; query v, encoding",
  ],
  [{ url: "wss://gateway-us-east1-b.discord.gg" }, "discord-gateway: host gateway-us-east1-b.discord.gg"],
  [{ url: "wss://GATEWAY.discord.gg.:443/" }, "discord-gateway: host gateway.discord.gg"],
  [{ url: "wss://c-fra01-1a2b.discord.media/?v=8" }, "discord-voice: host c-fra01-1a2b.discord.media"],
  [
    { url: "ws://127.0.0.1:6463/?v=1&client_id=1", reason: "Invalid Client ID" },
    "discord-rpc: query v, client_id; reason Invalid Client ID",
  ],
  [{ url: "wss://gateway.fluxer.app/" }, "fluxer: host gateway.fluxer.app"],
  [
    { url: "wss://ws-eu.pusher.com/app/0123456789abcdef0123?protocol=7&client=js&version=8.4.0" },
    "pusher: host ws-eu.pusher.com; path /app/0123456789abcdef0123; query protocol, client",
  ],
  [
    { url: "ws://localhost:8080/app/local?protocol=7&client=js&version=8.4.0&flash=false" },
    "pusher: path /app/local; query protocol, client",
  ],
  [{ protocol: "graphql-transport-ws" }, "graphql-ws: subprotocol graphql-transport-ws"],
  [{ protocol: "graphql-ws" }, "subscriptions-transport-ws: subprotocol graphql-ws"],
  [
    { protocol: "graphql-ws", protocolsAsked: ["graphql-transport-ws", "graphql-ws"] },
    "subscriptions-transport-ws: subprotocol graphql-ws",
  ],
  [
    { protocolsAsked: ["graphql-transport-ws", "graphql-ws"], code: 4429 },
    "graphql-ws: subprotocol graphql-transport-ws",
  ],
  [{ url: "wss://a.example/v1/graphql", protocol: "graphql-ws" }, "hasura: subprotocol graphql-ws; path /v1/graphql"],
  [
    { url: "wss://a.example/v1/graphql", protocol: "graphql-transport-ws", code: 4401 },
    "hasura: subprotocol graphql-transport-ws; path /v1/graphql",
  ],
  [{ url: "wss://eventsub.wss.twitch.tv/ws" }, "twitch-eventsub: host eventsub.wss.twitch.tv"],
  [{ url: "ws://192.168.1.7:4455", protocol: "obswebsocket.json" }, "obs-websocket: subprotocol obswebsocket.json"],
  [{ url: "wss://app1.collab.tiptap.cloud" }, "hocuspocus: host app1.collab.tiptap.cloud"],
  [
    { url: "ws://localhost:2567/abc_DEF-1/xyz123456?sessionId=abcdefghi" },
    "colyseus: path /abc_DEF-1/xyz123456; query sessionId",
  ],
  [{ url: "wss://api.liveblocks.io/v7?tok=1" }, "liveblocks: host api.liveblocks.io"],
  [
    { url: "wss://a.example/room?sessionId=1&storeId=2", reason: "ROOM_FULL" },
    "tldraw-sync: query sessionId, storeId; reason ROOM_FULL",
  ],
  [{ protocol: "centrifuge-protobuf" }, "centrifugo: subprotocol centrifuge-protobuf"],
  [
    { url: "wss://a.example/connection/websocket", reason: "shutdown" },
    "centrifugo: path /connection/websocket; reason shutdown",
  ],
  [
    { url: "wss://a.example/sockjs/123/abcdefgh/websocket", reason: "No response from heartbeat" },
    "sockjs: path /123/abcdefgh/websocket; reason No response from heartbeat",
  ],
  [
    { url: "wss://a.example/socket.io/?EIO=4&transport=websocket&sid=1" },
    "socketio: path /socket.io/; query EIO, transport",
  ],
  [{ url: "wss://a.example/chatHub?id=AbC" }, "signalr: path /chatHub; query id"],
  [{ url: "wss://a.service.signalr.net/client/?hub=chat" }, "signalr: host a.service.signalr.net"],
  [{ url: "wss://a.example/socket/websocket?vsn=2.0.0" }, "phoenix: path /websocket; query vsn"],
  [{ url: "wss://a.supabase.co/realtime/v1/websocket?apikey=k&vsn=1.0.0" }, "phoenix: path /websocket; query vsn"],
  [
    { url: "wss://a.example/cable", protocol: "actioncable-v1-json" },
    "actioncable: subprotocol actioncable-v1-json; path /cable",
  ],
  [
    { url: "wss://a1b2.execute-api.eu-west-1.amazonaws.com/prod" },
    "aws-apigateway: host a1b2.execute-api.eu-west-1.amazonaws.com",
  ],
  [{ url: "wss://happy-otter-123.convex.cloud/api/1.2.3/sync" }, "convex: host happy-otter-123.convex.cloud"],
  [{ url: "wss://a-1.eu-west-1.convex.cloud/api/1.2.3/sync" }, "convex: host a-1.eu-west-1.convex.cloud"],
  [{ url: "wss://streaming.assemblyai.com/v3/ws" }, "assemblyai: host streaming.assemblyai.com"],
  [
    { url: "wss://api.deepgram.com/v1/listen", protocolsAsked: ["token", "k"] },
    "deepgram: host api.deepgram.com; subprotocol token; path /v1/listen",
  ],
  [{ url: "wss://api.openai.com/v1/realtime?model=m" }, "openai-realtime: host api.openai.com; path /v1/realtime"],
  [{ url: "wss://ws.okx.com:8443/ws/v5/public" }, "okx: host ws.okx.com"],
  [{ url: "wss://stream.binance.com:9443/ws/btcusdt@trade" }, "binance: host stream.binance.com"],
  [{ url: "wss://live.pandascore.co/matches/1?token=t" }, "pandascore: host live.pandascore.co"],
  [{ url: "wss://demo.nats.io:8443" }, "nats: host demo.nats.io"],
  [{ protocol: "mqtt", reason: "MQTT died" }, "rabbitmq-web-mqtt: subprotocol mqtt; reason MQTT died"],
  [{ protocol: "guacamole" }, "guacamole: subprotocol guacamole"],
  [{ url: "ws://localhost:7681/ws", protocol: "tty" }, "ttyd: subprotocol tty; path /ws"],
  [{ url: "ws://localhost:6080/websockify", protocol: "binary" }, "websockify: subprotocol binary; path /websockify"],
  [{ url: "wss://a.example/ws/websocket", protocol: "v12.stomp" }, "spring: subprotocol v12.stomp; path /ws/websocket"],
  [{ url: "ws://localhost:5006/app/ws", protocol: "bokeh" }, "bokeh: subprotocol bokeh"],
  [{ protocol: "protoo" }, "protoo: subprotocol protoo"],
  [{ url: "ws://localhost:5173/?token=abc", protocol: "vite-hmr" }, "vite-hmr: subprotocol vite-hmr"],
];

describe("recogniseVendor", () => {
  test.each(recognisable)("%j", (changes, expected) => {
    expect(recognised(changes)).toBe(expected);
  });

  test("every vendor can be recognised", () => {
    const seen = new Set(recognisable.map(([, expected]) => expected.split(":")[0]));
    expect(vendors.filter(({ id }) => !seen.has(id)).map(({ id }) => id)).toEqual([]);
  });

  test.each(recognisable)("a redacted record gives the same vendor: %j", (changes, expected) => {
    const record = redactRecord(sampleRecord({ ...signs(changes) }), createRedactor());
    expect(recogniseVendor(record)?.vendor.id).toBe(expected.split(":")[0]);
  });
});

describe("no vendor is named", () => {
  test.each<[string, Partial<VendorSigns>]>([
    ["without a hint", {}],
    ["on a code alone", { code: 4004 }],
    ["on one weak hint: a path", { url: "wss://a.example/socket.io/" }],
    ["on one weak hint: a query", { url: "wss://a.example/live?vsn=2.0.0" }],
    ["on one weak hint: a reason", { reason: "ROOM_FULL" }],
    ["on a general subprotocol alone", { protocol: "mqtt" }],
    ["on a general subprotocol alone", { protocol: "binary" }],
    ["on a general subprotocol alone", { protocol: "v12.stomp" }],
    ["on localhost", { url: "ws://localhost:4455/" }],
    ["on a host that only ends alike", { url: "wss://evil-gateway.discord.gg.example/" }],
    ["on a host that only ends alike", { url: "wss://notconvex.cloud/" }],
    ["on a host with nothing before its domain", { url: "wss://convex.cloud/" }],
    ["on a host in the path", { url: "wss://a.example/gateway.discord.gg" }],
    ["on a host in the user info", { url: "wss://gateway.discord.gg@a.example/" }],
    [
      "on a subprotocol that the server did not choose",
      { protocol: "chat", protocolsAsked: ["graphql-transport-ws", "chat"] },
    ],
    ["where two fit equally", { protocolsAsked: ["graphql-transport-ws", "graphql-ws"], code: null }],
    ["where two fit equally and neither defines the code", { protocolsAsked: ["bokeh", "protoo"], code: 4321 }],
    ["for another site that ends in hub", { url: "wss://a.example/github?id=1" }],
    ["for no URL", { url: "not a url", code: 4004 }],
  ])("%s %j", (_, changes) => {
    expect(recognised(changes)).toBeNull();
  });
});

test("long values are cut", () => {
  const match = recogniseVendor(signs({ url: `wss://a.example/app/${"k".repeat(500)}?protocol=7&client=js` }));
  expect(match?.hints[0]?.value).toHaveLength(100);
});

test("any text is taken", () => {
  const hosts = vendors.flatMap(({ hints }) => hints.hosts ?? []);
  const url = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.webUrl({ validSchemes: ["ws", "wss"], withQueryParameters: true }),
    fc.constantFrom(...hosts).map((host) => `wss://${host.replaceAll("*", "a")}/`),
  );
  const text = fc.string({ unit: "binary" });
  const code = fc.option(fc.integer({ min: 0, max: 65_535 }));
  fc.assert(
    fc.property(url, text, fc.array(text), text, code, (anyUrl, protocol, protocolsAsked, reason, anyCode) => {
      const match = recogniseVendor({ url: anyUrl, protocol, protocolsAsked, reason, code: anyCode });
      expect(match === null || match.hints.length > 0).toBe(true);
    }),
  );
});

test.each<[string, (length: number) => Partial<VendorSigns>]>([
  ["slashes", (length) => ({ url: `wss://a.example${"/".repeat(length)}` })],
  ["hubs", (length) => ({ url: `wss://a.example/${"hub".repeat(length)}x` })],
  ["SockJS paths", (length) => ({ url: `wss://a.example${"/123/a/websocket".repeat(length)}x` })],
  ["labels", (length) => ({ url: `wss://${"a.".repeat(length)}execute-api.${"b.".repeat(length)}example` })],
  ["reasons", (length) => ({ reason: "dpgr.am".repeat(length) })],
  // In quadratic time these would take minutes.
])("long %s are read", (_, changes) => {
  const match = recogniseVendor(signs(changes(100_000)));
  expect(match === null || match.hints.length > 0).toBe(true);
});
