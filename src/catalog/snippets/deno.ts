import { forEach, type Stack } from "./stack.ts";

/** Deno's own server. */
export const deno = {
  id: "deno",
  name: "Deno",
  language: "JavaScript",
  snippets: {
    ...forEach(
      ["idle-time-out", "keep-alive-time-out", "heartbeat-throttled"],
      `
// Seconds until a silent client is pinged, and gone if it does not answer; 0 is never
const { socket, response } = Deno.upgradeWebSocket(request, { idleTimeout: 120 });`,
    ),
    ...forEach(
      ["handshake-answered-without-upgrade", "handshake-upgrade-required", "handshake-not-found"],
      `
Deno.serve((request) => {
  if (new URL(request.url).pathname !== "/live") return new Response(null, { status: 404 });
  if (request.headers.get("upgrade") !== "websocket") return new Response(null, { status: 426 });
  const { socket, response } = Deno.upgradeWebSocket(request);
  socket.onmessage = ({ data }) => socket.send(data);
  return response;
});`,
    ),
    "subprotocol-not-agreed": `
const asked = (request.headers.get("sec-websocket-protocol") ?? "").split(/,\\s*/);
const options = asked.includes("chat.v1") ? { protocol: "chat.v1" } : {};
const { socket, response } = Deno.upgradeWebSocket(request, options);`,
    ...forEach(
      ["handshake-unauthorized", "not-signed-in"],
      `
const user = await userOf(request);
const { socket, response } = Deno.upgradeWebSocket(request);
// The page cannot see an HTTP status, but it sees a close code.
if (!user) socket.onopen = () => socket.close(4401, "not signed in");`,
    ),
    "handshake-forbidden": `
const allowed = request.headers.get("origin") === "https://app.example.com";
if (!allowed) return new Response("Origin not allowed", { status: 403 });`,
    "message-type-refused": `
socket.binaryType = "arraybuffer";
socket.onmessage = ({ data }) => {
  if (typeof data === "string") handleText(data);
  else handleBytes(new Uint8Array(data));
};`,
    ...forEach(["closed-without-code", "server-finished"], `socket.close(1000, "finished");`),
    ...forEach(
      ["server-error", "message-broke-server"],
      `
socket.onmessage = async ({ data }) => {
  try {
    await handle(JSON.parse(data));
  } catch (error) {
    console.error(error);
    socket.close(4500, "message failed");
  }
};`,
    ),
    ...forEach(
      ["sockets-ended-together", "server-restarting"],
      `
const sockets = new Set(); // of all that are open
Deno.addSignalListener("SIGTERM", async () => {
  for (const socket of sockets) socket.close(4012, "restarting");
  await server.shutdown(); // what Deno.serve() returned
  Deno.exit();
});`,
    ),
    ...forEach(
      ["certificate-not-trusted", "secure-socket-on-plain-port"],
      `
const cert = await Deno.readTextFile("fullchain.pem");
const key = await Deno.readTextFile("privkey.pem");
Deno.serve({ port: 8443, cert, key }, handler);`,
    ),
  },
} as const satisfies Stack;
