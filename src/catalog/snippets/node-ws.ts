import { forEach, type Stack } from "./stack.ts";

const ping = `
// Browsers answer pings by themselves, in hidden tabs too.
server.on("connection", (socket) => {
  let unanswered = 0;
  socket.on("pong", () => (unanswered = 0));
  const beat = setInterval(() => {
    if (unanswered++ > 2) socket.terminate();
    else socket.ping();
  }, {{heartbeat}});
  socket.on("close", () => clearInterval(beat));
});`;

const restart = `
process.on("SIGTERM", () => {
  http.close();
  for (const socket of server.clients) socket.close(1012, "restarting");
  // Those that have not answered by then are cut.
  setTimeout(() => {
    for (const socket of server.clients) socket.terminate();
  }, 5000);
});`;

const attach = `
const http = app.listen(8080); // the server that gets the upgrades
const server = new WebSocketServer({ server: http, path: "/live" }); // the URL's path, exactly`;

const secure = `
const cert = readFileSync("fullchain.pem"); // the server's own first, then the intermediate ones
const key = readFileSync("privkey.pem");
const https = createServer({ cert, key }); // of node:https
const server = new WebSocketServer({ server: https });
https.listen(8443);`;

/** Node.js with the package ws. */
export const nodeWs = {
  id: "node-ws",
  name: "Node.js ws",
  language: "JavaScript",
  snippets: {
    ...forEach(["idle-time-out", "keep-alive-time-out", "heartbeat-throttled", "connection-lost"], ping),
    ...forEach(["sockets-ended-together", "server-restarting", "server-going-away"], restart),
    ...forEach(
      [
        "handshake-not-found",
        "handshake-bad-request",
        "handshake-answered-without-upgrade",
        "handshake-upgrade-required",
      ],
      attach,
    ),
    ...forEach(["secure-socket-on-plain-port", "certificate-not-trusted", "tls-failed", "mixed-content"], secure),
    "message-too-big": `
const server = new WebSocketServer({ server: http, maxPayload: 256 * 1024 * 1024 }); // bytes`,
    "message-type-refused": `
socket.on("message", (data, isBinary) => {
  if (isBinary) handleBytes(data);
  else handleText(data.toString());
});`,
    "content-security-policy": `
response.setHeader("Content-Security-Policy", "{{directive}} 'self' {{source}}");`,
    "subprotocol-not-agreed": `
const known = ["chat.v2", "chat.v1"];
const server = new WebSocketServer({
  server: http,
  handleProtocols: (asked) => known.find((name) => asked.has(name)) ?? false,
});`,
    ...forEach(
      ["handshake-unauthorized", "not-signed-in", "token-expired"],
      `
const server = new WebSocketServer({ noServer: true });
http.on("upgrade", async (request, socket, head) => {
  const user = await userOf(request);
  server.handleUpgrade(request, socket, head, (ws) => {
    // The page cannot see an HTTP status, but it sees a close code.
    if (user) server.emit("connection", ws, request, user);
    else ws.close(4401, "not signed in");
  });
});`,
    ),
    "handshake-forbidden": `
const origins = new Set(["https://app.example.com"]);
server.on("connection", (socket, request) => {
  // The page cannot see an HTTP status, but it sees a close code.
  if (!origins.has(request.headers.origin)) socket.close(4403, "origin not allowed");
});`,
    ...forEach(["closed-without-code", "server-finished"], `socket.close(1000, "finished");`),
    "server-closed-for-error": `
socket.close(4400, "unknown room"); // 4000 to 4999 for errors of your own`,
    ...forEach(
      ["reserved-code-sent", "undefined-code"],
      `socket.close(1011, "upstream lost"); // not 1005, 1006, 1015`,
    ),
    "invalid-close-frame": `
// A reason has 123 bytes at most.
const cut = Buffer.from(reason).subarray(0, 120).toString();
socket.close(4000, cut);`,
    ...forEach(
      ["server-error", "message-broke-server"],
      `
socket.on("message", async (data) => {
  try {
    await handle(JSON.parse(data.toString()));
  } catch (error) {
    console.error(error);
    socket.send('{"type":"error"}'); // or socket.close(1011, "message failed")
  }
});`,
    ),
    "accepted-then-dropped": `
server.on("connection", (socket) => {
  socket.on("error", console.error); // without it, an error ends the process
});`,
    "handshake-server-error": `
http.on("upgrade", (request, socket, head) => {
  accept(request, socket, head).catch((error) => {
    console.error(error);
    socket.end("HTTP/1.1 500 Internal Server Error\\r\\nConnection: close\\r\\n\\r\\n");
  });
});`,
    "server-overloaded": `
server.on("connection", (socket) => {
  if (server.clients.size > 10_000) socket.close(1013, "try again later");
});`,
    "text-not-utf8": `
socket.send(bytes, { binary: true }); // bytes that are not UTF-8 go out as binary`,
    "accepted-then-rejected": `
socket.close(4403, "no access to this room"); // a code on which the page stops trying`,
  },
} as const satisfies Stack;
