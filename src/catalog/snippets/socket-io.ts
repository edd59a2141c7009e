import { forEach, type Stack } from "./stack.ts";

/** Socket.IO, server and client. */
export const socketIo = {
  id: "socket-io",
  name: "Socket.IO",
  language: "JavaScript",
  snippets: {
    "idle-time-out": `
const io = new Server(http, { pingInterval: {{heartbeat}} }); // milliseconds`,
    ...forEach(
      ["keep-alive-time-out", "heartbeat-throttled", "closed-without-code"],
      `
// pingTimeout: how long a client may take to answer, 20 s unless set
const io = new Server(http, { pingInterval: 25_000, pingTimeout: 60_000 });`,
    ),
    ...forEach(
      ["connection-lost", "sockets-ended-together", "retries-without-back-off", "network-lost"],
      `
const socket = io("https://api.example.com", {
  reconnectionDelay: 1000,
  reconnectionDelayMax: 30_000,
  randomizationFactor: 0.5,
});`,
    ),
    ...forEach(
      ["server-restarting", "server-going-away"],
      `
process.on("SIGTERM", () => io.close());
// Clients that are back within two minutes go on where they were.
const io = new Server(http, {
  connectionStateRecovery: { maxDisconnectionDuration: 120_000 },
});`,
    ),
    "message-too-big": `
const io = new Server(http, { maxHttpBufferSize: 1e8 }); // bytes; 1e6 unless set`,
    ...forEach(
      ["handshake-bad-request", "handshake-failed"],
      `
// Without polling first, any instance may answer; with it, the balancer must be sticky.
const socket = io("https://api.example.com", { transports: ["websocket"] });`,
    ),
    "handshake-not-found": `
const io = new Server(http, { path: "/live/" }); // on the server
const socket = connect("https://api.example.com", { path: "/live/" }); // in the page`,
    ...forEach(
      ["handshake-unauthorized", "not-signed-in"],
      `
io.use(async (socket, next) => {
  const user = await userOf(socket.handshake.auth.token);
  next(user ? undefined : new Error("not signed in"));
});`,
    ),
    "handshake-forbidden": `
const origins = new Set(["https://app.example.com"]);
const io = new Server(http, {
  cors: { origin: [...origins] },
  allowRequest: ({ headers }, callback) => callback(null, origins.has(headers.origin)),
});`,
    ...forEach(
      ["server-error", "message-broke-server"],
      `
socket.on("order", async (order, answer) => {
  try {
    answer({ ok: await handle(order) });
  } catch (error) {
    console.error(error);
    answer({ error: "order failed" });
  }
});`,
    ),
    ...forEach(["back-forward-cache", "tab-frozen"], `addEventListener("pageshow", () => socket.connect());`),
  },
} as const satisfies Stack;
