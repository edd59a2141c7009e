import { forEach, type Stack } from "./stack.ts";

/** aiohttp. */
export const aiohttp = {
  id: "aiohttp",
  name: "aiohttp",
  language: "Python",
  snippets: {
    ...forEach(
      ["idle-time-out", "heartbeat-throttled"],
      `
# Seconds between pings; browsers answer them, in hidden tabs too.
socket = web.WebSocketResponse(heartbeat={{heartbeat-seconds}})`,
    ),
    "keep-alive-time-out": `
# Seconds between pings; the answer must come within half of that.
socket = web.WebSocketResponse(heartbeat=60)`,
    "message-too-big": `
# Bytes; 4 MiB unless set
socket = web.WebSocketResponse(max_msg_size=64 * 2**20)`,
    "subprotocol-not-agreed": `
socket = web.WebSocketResponse(protocols=("chat.v2", "chat.v1"))
await socket.prepare(request)
print("chosen:", socket.ws_protocol)`,
    ...forEach(
      ["handshake-unauthorized", "not-signed-in", "accepted-then-rejected"],
      `
async def live(request):
    socket = web.WebSocketResponse()
    await socket.prepare(request)
    if await user_of(request) is None:
        # The page cannot see an HTTP status, but it sees a close code.
        await socket.close(code=4401, message=b"not signed in")
        return socket
    await talk(socket)
    return socket`,
    ),
    "handshake-forbidden": `
if request.headers.get("Origin") not in {"https://app.example.com"}:
    raise web.HTTPForbidden(reason="origin not allowed")`,
    ...forEach(
      ["handshake-not-found", "handshake-answered-without-upgrade"],
      `
app.router.add_get("/live", live)  # the URL's path, exactly`,
    ),
    "handshake-bad-request": `
socket = web.WebSocketResponse()
if not socket.can_prepare(request):
    # No upgrade in the request: look at the proxy.
    raise web.HTTPUpgradeRequired()`,
    "server-finished": `
await socket.prepare(request)
async for message in socket:  # the socket is closed when the handler returns
    await socket.send_str(await answer(message.data))
return socket`,
    "closed-without-code": `await socket.close(code=1000, message=b"finished")`,
    "server-closed-for-error": `await socket.close(code=4400, message=b"unknown room")  # not 1000`,
    ...forEach(
      ["server-error", "message-broke-server", "connection-lost"],
      `
async for message in socket:
    try:
        await handle(message.json())
    except Exception:
        # Without this, the socket is cut: the page sees 1006.
        logging.exception("message failed")
        await socket.close(code=1011, message=b"message failed")`,
    ),
    ...forEach(
      ["sockets-ended-together", "server-restarting", "server-going-away"],
      `
async def close_sockets(app):
    # Without this, they are cut: the pages see 1006.
    for socket in set(app["sockets"]):
        await socket.close(code=WSCloseCode.SERVICE_RESTART, message=b"restarting")

app["sockets"] = weakref.WeakSet()  # each handler adds its own
app.on_shutdown.append(close_sockets)`,
    ),
    "server-overloaded": `
if len(request.app["sockets"]) > 10_000:
    await socket.close(code=WSCloseCode.TRY_AGAIN_LATER, message=b"try again later")`,
    "message-type-refused": `
async for message in socket:
    if message.type is WSMsgType.BINARY:
        await handle_bytes(message.data)
    elif message.type is WSMsgType.TEXT:
        await handle_text(message.data)`,
    "text-not-utf8": `await socket.send_bytes(data)  # bytes that are not UTF-8`,
    ...forEach(
      ["certificate-not-trusted", "secure-socket-on-plain-port"],
      `
context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
context.load_cert_chain("fullchain.pem", "privkey.pem")
web.run_app(app, port=8443, ssl_context=context)`,
    ),
  },
} as const satisfies Stack;
