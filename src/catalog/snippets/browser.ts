import { reconnect } from "./browser-reconnect.ts";
import { forEach, type Stack } from "./stack.ts";

const scheme = `
// The scheme of the page decides: https: pages may open wss: only.
const scheme = location.protocol === "https:" ? "wss:" : "ws:";
const socket = new WebSocket(\`\${scheme}//\${location.host}/live\`);`;

const signIn = `
const signedOut = [3000, 4401];
socket.addEventListener("close", async ({ code }) => {
  if (!signedOut.includes(code)) return;
  const answer = await fetch("/session/renew", { method: "POST" });
  if (answer.ok) connect(); // once, with the new token
  else location.assign("/sign-in");
});`;

/** The page itself, without a framework. */
export const browser = {
  id: "browser",
  name: "Browser",
  language: "JavaScript",
  snippets: {
    ...reconnect,
    "idle-time-out": `
// A small message keeps every hop awake. The server may ignore it.
const beat = setInterval(() => {
  if (socket.readyState === WebSocket.OPEN) socket.send('{"type":"ping"}');
}, {{heartbeat}});
socket.addEventListener("close", () => clearInterval(beat));`,
    "heartbeat-throttled": `
// Timers of a hidden page may run once a minute; those of a worker keep their pace.
const source = new Blob(["setInterval(() => postMessage(0), {{heartbeat}})"]);
const clock = new Worker(URL.createObjectURL(source)); // needs worker-src blob:
clock.onmessage = () => {
  if (socket.readyState === WebSocket.OPEN) socket.send('{"type":"ping"}');
};
socket.addEventListener("close", () => clock.terminate());`,
    "constant-lifetime": `
// A little before the limit, open the next one; close the old one when the next is open.
let socket = new WebSocket("wss://api.example.com/live");
setInterval(() => {
  const next = new WebSocket(socket.url);
  next.onopen = () => {
    next.onmessage = socket.onmessage;
    socket.close(1000, "replaced");
    socket = next;
  };
}, {{renewal}});`,
    "page-gave-up-waiting": `
// Give up only after several beats of the server are missing.
let last = performance.now();
socket.addEventListener("message", () => (last = performance.now()));
const watch = setInterval(() => {
  if (performance.now() - last > 75_000) socket.close(4000, "heartbeat time-out");
}, 25_000);
socket.addEventListener("close", () => clearInterval(watch));`,
    "server-waited-too-long": `
// The first message goes out as soon as the socket is open.
socket.addEventListener("open", () => {
  socket.send(JSON.stringify({ type: "connection_init", payload: { token } }));
});`,
    ...forEach(["mixed-content", "plain-socket-on-tls-port"], scheme),
    "secure-socket-on-plain-port": `
// A plain server, on this machine only. For any other host, put TLS in front of it.
const socket = new WebSocket("ws://localhost:8080/live");`,
    "invalid-arguments": `
const url = new URL("/live", location.href);
url.protocol = location.protocol === "https:" ? "wss:" : "ws:";
url.hash = "";
const socket = new WebSocket(url, ["chat.v1"]); // each subprotocol once, without spaces`,
    "socket-limit": `
// One socket for all parts of the page.
let shared;
function sharedSocket() {
  const gone = shared === undefined || shared.readyState >= WebSocket.CLOSING;
  if (gone) shared = new WebSocket("wss://api.example.com/live");
  return shared;
}`,
    ...forEach(
      ["closed-while-connecting", "component-mounted-twice"],
      `
// A handshake that is under way is not cut: the socket is closed when it is open.
function dispose(socket) {
  if (socket.readyState !== WebSocket.CONNECTING) return socket.close(1000, "not needed");
  socket.addEventListener("open", () => socket.close(1000, "not needed"), { once: true });
}`,
    ),
    "subprotocol-not-agreed": `
// Names that the server knows, the best first; or leave the second argument out.
const socket = new WebSocket("wss://api.example.com/live", ["chat.v2", "chat.v1"]);
socket.onopen = () => console.log("chosen:", socket.protocol);`,
    "handshake-unauthorized": `
// Pages cannot set headers here: get a ticket that is good for one use, and send it along.
const answer = await fetch("/socket-ticket", { method: "POST" });
const { ticket } = await answer.json();
const url = new URL("wss://api.example.com/live");
url.searchParams.set("ticket", ticket);
const socket = new WebSocket(url);`,
    "handshake-redirected": `
// The final address: browsers do not follow redirects here. Mind scheme, host and last slash.
const socket = new WebSocket("wss://www.example.com/live/");`,
    ...forEach(["not-signed-in", "token-expired"], signIn),
    "message-too-big": `
const most = 64 * 1024; // bytes, below the server's limit
const bytes = new TextEncoder().encode(text);
if (bytes.length <= most) socket.send(text);
else await fetch("/messages", { method: "POST", body: bytes });`,
    "message-type-refused": `
socket.send(JSON.stringify({ type: "hello" })); // a text message
socket.send(new TextEncoder().encode("hello")); // a binary message`,
    "close-not-answered": `
// A server that is gone does not answer: do not wait for the close event.
socket.onclose = null;
socket.close(1000, "done");
connect();`,
    "text-not-utf8": `
// What is not text comes as binary, and is decoded here.
socket.binaryType = "arraybuffer";
socket.onmessage = ({ data }) => {
  const text = typeof data === "string" ? data : new TextDecoder("windows-1252").decode(data);
};`,
  },
} as const satisfies Stack;
