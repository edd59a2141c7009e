import { forEach, javaScript, type Stack } from "./stack.ts";

/** Phoenix. */
export const phoenix = {
  id: "phoenix",
  name: "Phoenix",
  language: "Elixir",
  snippets: {
    "idle-time-out": `
# Milliseconds without a message of the client; phoenix.js sends one each 30 s.
socket "/socket", MyAppWeb.UserSocket, websocket: [timeout: 120_000]`,
    "heartbeat-throttled": `
# Longer than the minute to which browsers slow the page's timers down
socket "/socket", MyAppWeb.UserSocket, websocket: [timeout: 180_000]`,
    "message-too-big": `
# Bytes
socket "/socket", MyAppWeb.UserSocket, websocket: [max_frame_size: 16_000_000]`,
    "subprotocol-not-agreed": `
socket "/socket", MyAppWeb.UserSocket, websocket: [subprotocols: ["chat.v2", "chat.v1"]]`,
    "handshake-forbidden": `
# An :error of connect/3 is 403, too.
socket "/socket", MyAppWeb.UserSocket,
  websocket: [check_origin: ["https://app.example.com", "//*.example.com"]]`,
    "handshake-unauthorized": `
def connect(%{"token" => token}, socket, _connect_info) do
  case Phoenix.Token.verify(socket, "user socket", token, max_age: 86_400) do
    {:ok, user_id} -> {:ok, assign(socket, :user_id, user_id)}
    {:error, _reason} -> :error
  end
end`,
    "handshake-not-found": javaScript(`
// A plain WebSocket needs /websocket at the end; new Socket("/socket") adds it.
const socket = new WebSocket("wss://api.example.com/socket/websocket?vsn=2.0.0");`),
    ...forEach(
      ["sockets-ended-together", "server-restarting", "server-going-away"],
      `
# On shutdown, sockets are closed in batches, so that not all come back at once.
socket "/socket", MyAppWeb.UserSocket,
  websocket: true,
  drainer: [batch_size: 1_000, batch_interval: 2_000, shutdown: 30_000]`,
    ),
    ...forEach(
      ["retries-without-back-off", "connection-lost"],
      javaScript(`
const socket = new Socket("/socket", {
  reconnectAfterMs: (tries) => Math.min(30_000, 1000 * 2 ** tries) * (0.5 + Math.random() / 2),
});`),
    ),
    ...forEach(
      ["server-error", "message-broke-server"],
      `
def handle_in("order", params, socket) do
  case Orders.create(params) do
    {:ok, order} -> {:reply, {:ok, %{id: order.id}}, socket}
    {:error, _reason} -> {:reply, {:error, %{reason: "order failed"}}, socket}
  end
end`,
    ),
    "content-security-policy": `
plug :put_secure_browser_headers, %{
  "content-security-policy" => "{{directive}} 'self' {{source}}"
}`,
  },
} as const satisfies Stack;
