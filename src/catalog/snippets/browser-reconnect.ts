import { forEach } from "./stack.ts";

const backOff = `
let attempt = 0;
function connect() {
  const socket = new WebSocket("wss://api.example.com/live");
  let proven;
  socket.onopen = () => {
    // Open alone proves nothing: the back-off starts anew after 30 s.
    proven = setTimeout(() => (attempt = 0), 30_000);
  };
  socket.onclose = () => {
    clearTimeout(proven);
    const longest = Math.min(30_000, 1000 * 2 ** attempt++);
    setTimeout(connect, longest * (0.5 + Math.random() / 2));
  };
}
connect();`;

const online = `
socket.addEventListener("close", () => {
  const retry = () => setTimeout(connect, 500 + Math.random() * 4500);
  if (navigator.onLine) retry();
  else addEventListener("online", retry, { once: true });
});`;

/** Ways of connecting again, by cause. */
export const reconnect = {
  ...forEach(
    [
      "connection-lost",
      "sockets-ended-together",
      "server-going-away",
      "server-restarting",
      "handshake-gateway-error",
      "handshake-unavailable",
      "gateway-error",
      "keep-alive-time-out",
      "retries-without-back-off",
      "back-off-reset",
      "handshake-rate-limited",
    ],
    backOff,
  ),
  ...forEach(["offline", "network-lost", "network-changed"], online),
  "server-overloaded": `
let attempt = 0;
socket.addEventListener("open", () => setTimeout(() => (attempt = 0), 60_000));
socket.addEventListener("close", ({ code }) => {
  // 1013: half a minute at first, then longer, up to ten minutes.
  const first = code === 1013 ? 30_000 : 1000;
  const longest = Math.min(600_000, first * 2 ** attempt++);
  setTimeout(connect, longest * (0.5 + Math.random() / 2));
});`,
  "accepted-then-rejected": `
// Refused for good: another attempt would be refused as well.
const refused = [1002, 1003, 1007, 1008, 1009, 3000, 3003, 4401, 4403];
socket.addEventListener("close", ({ code, reason }) => {
  if (refused.includes(code)) showRefusal(code, reason);
  else reconnectLater();
});`,
  "reconnects-twice": `
// The close event always follows the error event: reconnect here, and only here.
let timer;
socket.onerror = null;
socket.onclose = () => {
  clearTimeout(timer);
  timer = setTimeout(connect, 500 + Math.random() * 4500);
};`,
  "back-forward-cache": `
addEventListener("pageshow", (event) => {
  if (event.persisted) connect(); // the browser has ended the sockets of the page it kept
});`,
  "tab-frozen": `
document.addEventListener("resume", () => {
  if (socket.readyState !== WebSocket.OPEN) connect();
});`,
  "machine-slept": `
function revive() {
  const wanted = document.visibilityState === "visible" && navigator.onLine;
  if (wanted && socket.readyState === WebSocket.CLOSED) connect();
}
document.addEventListener("visibilitychange", revive);
addEventListener("online", revive);`,
} as const;
