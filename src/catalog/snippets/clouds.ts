import { forEach, javaScript, type Stack } from "./stack.ts";

const worker = javaScript(`
export default {
  fetch(request) {
    if (request.headers.get("Upgrade") !== "websocket")
      return new Response("Expected a WebSocket", { status: 426 });
    const [client, server] = Object.values(new WebSocketPair());
    server.accept();
    server.addEventListener("message", ({ data }) => server.send(data));
    return new Response(null, { status: 101, webSocket: client });
  },
};`);

/** Cloudflare's proxy, and its Workers. */
export const cloudflare = {
  id: "cloudflare",
  name: "Cloudflare",
  language: "Shell",
  snippets: {
    "idle-time-out": javaScript(`
// In a Durable Object: answers the page's heartbeats without waking the object up
this.ctx.setWebSocketAutoResponse(new WebSocketRequestResponsePair("ping", "pong"));`),
    ...forEach(
      ["handshake-upgrade-required", "handshake-bad-request", "handshake-forbidden"],
      `
# WebSockets must be on for the zone.
curl -X PATCH "https://api.cloudflare.com/client/v4/zones/$ZONE_ID/settings/websockets" \\
  -H "Authorization: Bearer $API_TOKEN" -H "Content-Type: application/json" \\
  --data '{"value":"on"}'`,
    ),
    ...forEach(["handshake-answered-without-upgrade", "upgrade-headers-missing"], worker),
    "subprotocol-not-agreed": javaScript(`
// In a Worker, with the names of the request's header
const asked = (request.headers.get("Sec-WebSocket-Protocol") ?? "").split(/,\\s*/);
const headers = asked.includes("chat.v1") ? { "Sec-WebSocket-Protocol": "chat.v1" } : {};
const response = new Response(null, { status: 101, webSocket: client, headers });`),
    ...forEach(["closed-without-code", "server-finished"], javaScript(`server.close(1000, "finished");`)),
    ...forEach(
      ["server-error", "message-broke-server"],
      javaScript(`
server.addEventListener("message", async ({ data }) => {
  try {
    await handle(JSON.parse(data));
  } catch (error) {
    console.error(error);
    server.close(1011, "message failed");
  }
});`),
    ),
  },
} as const satisfies Stack;

/** Load balancers and Cloud Run of Google Cloud. */
export const googleCloud = {
  id: "google-cloud",
  name: "Google Cloud",
  language: "Shell",
  snippets: {
    "constant-lifetime": `
# Of the load balancer: the life of a connection in seconds, not its silence
gcloud compute backend-services update "$BACKEND_SERVICE" --global --timeout=86400

# Of Cloud Run: an hour at most; reconnect in the page
gcloud run services update "$SERVICE" --timeout=3600`,
    "handshake-bad-request": `
# The same instance for all requests of a client, for servers that keep sessions
gcloud run services update "$SERVICE" --session-affinity`,
    ...forEach(
      ["handshake-answered-without-upgrade", "handshake-upgrade-required"],
      `
# End-to-end HTTP/2 does not carry WebSockets.
gcloud run services update "$SERVICE" --no-use-http2`,
    ),
  },
} as const satisfies Stack;

/** Azure's load balancer, and web apps. */
export const azure = {
  id: "azure",
  name: "Azure",
  language: "Shell",
  snippets: {
    "idle-time-out": `
# Minutes; 4 unless set, 30 at most
az network lb rule update --resource-group "$GROUP" --lb-name "$LOAD_BALANCER" \\
  --name "$RULE" --idle-timeout 30`,
    ...forEach(
      ["handshake-upgrade-required", "handshake-bad-request", "handshake-answered-without-upgrade"],
      `
# WebSockets must be on for a web app.
az webapp config set --resource-group "$GROUP" --name "$APP" --web-sockets-enabled true`,
    ),
  },
} as const satisfies Stack;
