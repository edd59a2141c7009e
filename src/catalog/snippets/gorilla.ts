import { forEach, type Stack } from "./stack.ts";

const closeWith = (code: string, reason: string): string => `
message := websocket.FormatCloseMessage(${code}, "${reason}")
conn.WriteControl(websocket.CloseMessage, message, time.Now().Add(time.Second))
conn.Close()`;

/** Go with gorilla/websocket. */
export const gorilla = {
  id: "gorilla",
  name: "Go gorilla/websocket",
  language: "Go",
  snippets: {
    ...forEach(
      ["idle-time-out", "keep-alive-time-out", "heartbeat-throttled"],
      `
// Browsers answer pings by themselves, in hidden tabs too.
ticker := time.NewTicker({{heartbeat}} * time.Millisecond)
defer ticker.Stop()
conn.SetPongHandler(func(string) error {
	return conn.SetReadDeadline(time.Now().Add(75 * time.Second))
})
for range ticker.C {
	deadline := time.Now().Add(10 * time.Second)
	if conn.WriteControl(websocket.PingMessage, nil, deadline) != nil {
		return
	}
}`,
    ),
    "message-too-big": `
conn.SetReadLimit(16 << 20) // bytes`,
    "subprotocol-not-agreed": `
var upgrader = websocket.Upgrader{Subprotocols: []string{"chat.v2", "chat.v1"}}`,
    "handshake-forbidden": `
var upgrader = websocket.Upgrader{
	CheckOrigin: func(r *http.Request) bool {
		return r.Header.Get("Origin") == "https://app.example.com"
	},
}`,
    ...forEach(
      ["handshake-unauthorized", "not-signed-in", "accepted-then-rejected"],
      `
conn, err := upgrader.Upgrade(w, r, nil)
if err != nil {
	return
}
if !signedIn(r) { // The page cannot see an HTTP status, but it sees a close code.
	message := websocket.FormatCloseMessage(4401, "not signed in")
	conn.WriteControl(websocket.CloseMessage, message, time.Now().Add(time.Second))
	conn.Close()
	return
}`,
    ),
    "handshake-not-found": `
http.HandleFunc("/live", live) // "/live/" also takes all paths below it`,
    ...forEach(
      ["handshake-server-error", "handshake-answered-without-upgrade"],
      `
// Middleware that wraps the writer must pass Hijack on, or Upgrade answers 500.
func (w *loggingWriter) Hijack() (net.Conn, *bufio.ReadWriter, error) {
	return http.NewResponseController(w.ResponseWriter).Hijack()
}`,
    ),
    ...forEach(
      ["server-finished", "accepted-then-dropped"],
      `
// The socket ends when the handler returns and closes it: stay in it and read.
for {
	kind, message, err := conn.ReadMessage()
	if err != nil {
		return
	}
	handle(kind, message)
}`,
    ),
    // conn.Close() alone sends no close frame.
    ...forEach(["closed-without-code", "connection-lost"], closeWith("websocket.CloseNormalClosure", "finished")),
    "server-closed-for-error": closeWith("4400", "unknown room"),
    ...forEach(["server-error", "message-broke-server"], closeWith("websocket.CloseInternalServerErr", "failed")),
    ...forEach(
      ["sockets-ended-together", "server-restarting", "server-going-away"],
      `
// Shutdown leaves upgraded connections alone.
server.RegisterOnShutdown(func() {
	message := websocket.FormatCloseMessage(websocket.CloseServiceRestart, "restarting")
	for conn := range connections { // all that are open
		conn.WriteControl(websocket.CloseMessage, message, time.Now().Add(time.Second))
	}
})`,
    ),
    "server-overloaded": closeWith("websocket.CloseTryAgainLater", "try again later"),
    "fragments-out-of-order": `
mutex.Lock() // one writer at a time
defer mutex.Unlock()
return conn.WriteMessage(websocket.TextMessage, text)`,
    "text-not-utf8": `
conn.WriteMessage(websocket.BinaryMessage, data) // bytes that are not UTF-8`,
    "message-type-refused": `
kind, message, err := conn.ReadMessage()
if kind == websocket.BinaryMessage {
	handleBytes(message)
} else if err == nil {
	handleText(string(message))
}`,
    "reserved-code-sent": closeWith("1011", "upstream lost"),
    ...forEach(
      ["certificate-not-trusted", "secure-socket-on-plain-port"],
      `
http.ListenAndServeTLS(":8443", "fullchain.pem", "privkey.pem", nil)`,
    ),
  },
} as const satisfies Stack;
