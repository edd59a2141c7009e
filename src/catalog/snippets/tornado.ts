import { forEach, type Stack } from "./stack.ts";

/** Tornado. */
export const tornado = {
  id: "tornado",
  name: "Tornado",
  language: "Python",
  snippets: {
    ...forEach(
      ["idle-time-out", "heartbeat-throttled"],
      `
# Seconds between pings; browsers answer them, in hidden tabs too.
app = Application(routes, websocket_ping_interval={{heartbeat-seconds}})`,
    ),
    "keep-alive-time-out": `
# Seconds; the time to answer is at most the one between two pings.
app = Application(routes, websocket_ping_interval=60, websocket_ping_timeout=60)`,
    "message-too-big": `
# Bytes; 10 MiB unless set
app = Application(routes, websocket_max_message_size=64 * 2**20)`,
    "subprotocol-not-agreed": `
class Live(WebSocketHandler):
    def select_subprotocol(self, subprotocols):
        return "chat.v1" if "chat.v1" in subprotocols else None`,
    "handshake-forbidden": `
class Live(WebSocketHandler):
    def check_origin(self, origin):
        return urlparse(origin).hostname in {"app.example.com"}`,
    ...forEach(
      ["handshake-unauthorized", "not-signed-in"],
      `
class Live(WebSocketHandler):
    def open(self):
        # The page cannot see an HTTP status, but it sees a close code.
        if self.get_signed_cookie("user") is None:
            self.close(4401, "not signed in")`,
    ),
    ...forEach(
      ["handshake-not-found", "handshake-answered-without-upgrade"],
      `
app = Application([(r"/live", Live)])  # the URL's path, exactly`,
    ),
    ...forEach(["closed-without-code", "server-finished"], `self.close(1000, "finished")`),
    "server-closed-for-error": `self.close(4400, "unknown room")  # not 1000`,
    ...forEach(
      ["server-error", "message-broke-server", "connection-lost"],
      `
class Live(WebSocketHandler):
    async def on_message(self, message):
        try:
            await self.handle(message)
        except Exception:
            # Without this, the socket is cut: the page sees 1006.
            logging.exception("message failed")
            self.close(1011, "message failed")`,
    ),
    ...forEach(
      ["sockets-ended-together", "server-restarting", "server-going-away"],
      `
def stop():
    for socket in list(Live.all_open):  # a set that open() and on_close() keep
        socket.close(1012, "restarting")
    loop.call_later(1, loop.stop)

loop.add_signal_handler(signal.SIGTERM, stop)  # loop: asyncio's`,
    ),
    "server-overloaded": `self.close(1013, "try again later")`,
    "message-type-refused": `
class Live(WebSocketHandler):
    async def on_message(self, message):
        if isinstance(message, bytes):
            await self.handle_bytes(message)
        else:
            await self.handle_text(message)`,
    "text-not-utf8": `self.write_message(data, binary=True)  # bytes that are not UTF-8`,
    "accepted-then-rejected": `
self.close(4403, "no access to this room")  # a code on which the page stops trying`,
    ...forEach(
      ["certificate-not-trusted", "secure-socket-on-plain-port"],
      `
context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
context.load_cert_chain("fullchain.pem", "privkey.pem")
HTTPServer(app, ssl_options=context).listen(8443)`,
    ),
  },
} as const satisfies Stack;
