import { forEach, type Stack } from "./stack.ts";

/** Bun's own server. */
export const bun = {
  id: "bun",
  name: "Bun",
  language: "JavaScript",
  snippets: {
    ...forEach(
      ["idle-time-out", "keep-alive-time-out", "heartbeat-throttled"],
      `
Bun.serve({
  fetch,
  websocket: { idleTimeout: 960, sendPings: true, message }, // seconds of silence, at most 960
});`,
    ),
    "message-too-big": `
Bun.serve({
  fetch,
  websocket: { maxPayloadLength: 64 * 1024 * 1024, message }, // bytes; 16 MB unless set
});`,
    ...forEach(
      ["handshake-answered-without-upgrade", "handshake-upgrade-required", "handshake-not-found"],
      `
Bun.serve({
  fetch(request, server) {
    const { pathname } = new URL(request.url);
    if (pathname !== "/live") return new Response("Not found", { status: 404 });
    if (server.upgrade(request)) return;
    return new Response("Expected a WebSocket", { status: 426 });
  },
  websocket: { message },
});`,
    ),
    "subprotocol-not-agreed": `
const asked = (request.headers.get("Sec-WebSocket-Protocol") ?? "").split(/,\\s*/);
const headers = asked.includes("chat.v1") ? { "Sec-WebSocket-Protocol": "chat.v1" } : {};
if (server.upgrade(request, { headers })) return;`,
    ...forEach(
      ["handshake-unauthorized", "not-signed-in"],
      `
// In fetch: server.upgrade(request, { data: { user: await userOf(request) } })
const websocket = {
  open(socket) {
    if (!socket.data.user) socket.close(4401, "not signed in");
  },
  message,
};`,
    ),
    "handshake-forbidden": `
const allowed = request.headers.get("Origin") === "https://app.example.com";
if (!allowed) return new Response("Origin not allowed", { status: 403 });`,
    "message-type-refused": `
const websocket = {
  message(socket, data) {
    if (typeof data === "string") handleText(data);
    else handleBytes(data); // a Buffer
  },
};`,
    ...forEach(["closed-without-code", "server-finished"], `socket.close(1000, "finished");`),
    ...forEach(
      ["server-error", "message-broke-server"],
      `
const websocket = {
  async message(socket, data) {
    try {
      await handle(JSON.parse(data));
    } catch (error) {
      console.error(error);
      socket.close(1011, "message failed");
    }
  },
};`,
    ),
    ...forEach(
      ["sockets-ended-together", "server-restarting"],
      `
const sockets = new Set(); // added to in open(), removed from in close()
process.on("SIGTERM", async () => {
  for (const socket of sockets) socket.close(1012, "restarting");
  await server.stop();
});`,
    ),
    "server-overloaded": `
const websocket = {
  open(socket) {
    if (server.pendingWebSockets > 10_000) socket.close(1013, "try again later");
  },
  message,
};`,
    ...forEach(
      ["certificate-not-trusted", "secure-socket-on-plain-port"],
      `
const tls = { cert: Bun.file("fullchain.pem"), key: Bun.file("privkey.pem") };
Bun.serve({ port: 8443, tls, fetch, websocket });`,
    ),
  },
} as const satisfies Stack;
