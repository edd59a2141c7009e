import { forEach, type Stack } from "./stack.ts";

/** Go with coder/websocket, once nhooyr.io/websocket. */
export const coderWebsocket = {
  id: "coder-websocket",
  name: "Go coder/websocket",
  language: "Go",
  snippets: {
    ...forEach(
      ["idle-time-out", "keep-alive-time-out", "heartbeat-throttled"],
      `
// Browsers answer pings by themselves. Something must read meanwhile.
for {
	time.Sleep({{heartbeat}} * time.Millisecond)
	answer, cancel := context.WithTimeout(ctx, 60*time.Second)
	err := conn.Ping(answer)
	cancel()
	if err != nil {
		return err
	}
}`,
    ),
    "message-too-big": `
conn.SetReadLimit(16 << 20) // bytes; 32768 unless set`,
    "subprotocol-not-agreed": `
conn, err := websocket.Accept(w, r, &websocket.AcceptOptions{
	Subprotocols: []string{"chat.v2", "chat.v1"},
})`,
    "handshake-forbidden": `
conn, err := websocket.Accept(w, r, &websocket.AcceptOptions{
	OriginPatterns: []string{"app.example.com"}, // hosts, beside the server's own
})`,
    ...forEach(
      ["handshake-unauthorized", "not-signed-in", "accepted-then-rejected"],
      `
conn, err := websocket.Accept(w, r, nil)
if err != nil {
	return
}
if !signedIn(r) { // The page cannot see an HTTP status, but it sees a close code.
	conn.Close(4401, "not signed in")
	return
}`,
    ),
    "handshake-not-found": `
http.HandleFunc("/live", live) // "/live/" also takes all paths below it`,
    ...forEach(
      ["server-finished", "connection-lost", "accepted-then-dropped"],
      `
defer conn.CloseNow() // a mere cut: close with a code before that
for {
	kind, message, err := conn.Read(ctx)
	if err != nil {
		return
	}
	handle(kind, message)
}`,
    ),
    "closed-without-code": `conn.Close(websocket.StatusNormalClosure, "finished")`,
    "server-closed-for-error": `conn.Close(4400, "unknown room") // not StatusNormalClosure`,
    ...forEach(["server-error", "message-broke-server"], `conn.Close(websocket.StatusInternalError, "message failed")`),
    ...forEach(
      ["sockets-ended-together", "server-restarting", "server-going-away"],
      `
// Shutdown leaves upgraded connections alone.
server.RegisterOnShutdown(func() {
	for conn := range connections { // all that are open
		go conn.Close(websocket.StatusServiceRestart, "restarting")
	}
})`,
    ),
    "server-overloaded": `conn.Close(websocket.StatusTryAgainLater, "try again later")`,
    "close-not-answered": `
ctx = conn.CloseRead(ctx) // for sockets that only send: reads, and answers close frames`,
    "text-not-utf8": `
conn.Write(ctx, websocket.MessageBinary, data) // bytes that are not UTF-8`,
    "message-type-refused": `
kind, message, err := conn.Read(ctx)
if kind == websocket.MessageBinary {
	handleBytes(message)
} else if err == nil {
	handleText(string(message))
}`,
    "reserved-bits-set": `
conn, err := websocket.Accept(w, r, &websocket.AcceptOptions{
	CompressionMode: websocket.CompressionDisabled,
})`,
    ...forEach(
      ["certificate-not-trusted", "secure-socket-on-plain-port"],
      `
http.ListenAndServeTLS(":8443", "fullchain.pem", "privkey.pem", nil)`,
    ),
  },
} as const satisfies Stack;
