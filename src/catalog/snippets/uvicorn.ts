import { forEach, shell, type Stack } from "./stack.ts";

/** FastAPI or Starlette under uvicorn. */
export const uvicorn = {
  id: "uvicorn",
  name: "FastAPI, uvicorn",
  language: "Python",
  snippets: {
    ...forEach(
      ["idle-time-out", "heartbeat-throttled"],
      `
# Seconds between pings; browsers answer them, in hidden tabs too.
uvicorn.run("main:app", ws_ping_interval={{heartbeat-seconds}})`,
    ),
    "keep-alive-time-out": `
# Seconds that a client may take to answer a ping; 20 unless set
uvicorn.run("main:app", ws_ping_timeout=60)`,
    "message-too-big": `
# Bytes; 16 MiB unless set
uvicorn.run("main:app", ws_max_size=64 * 2**20)`,
    "subprotocol-not-agreed": `
@app.websocket("/live")
async def live(socket: WebSocket):
    asked = socket.scope["subprotocols"]
    chosen = "chat.v1" if "chat.v1" in asked else None
    await socket.accept(subprotocol=chosen)`,
    ...forEach(
      ["handshake-unauthorized", "handshake-forbidden", "not-signed-in"],
      `
@app.websocket("/live")
async def live(socket: WebSocket):
    # Closed before accept(), it is HTTP 403: the page would see 1006 alone.
    await socket.accept()
    if socket.headers.get("origin") != "https://app.example.com":
        return await socket.close(4403, "origin not allowed")
    if await user_of(socket.cookies) is None:
        return await socket.close(4401, "not signed in")
    await talk(socket)`,
    ),
    ...forEach(
      ["handshake-not-found", "handshake-answered-without-upgrade", "handshake-upgrade-required"],
      shell(`
# Without a WebSocket library, uvicorn answers as if it were plain HTTP.
pip install "uvicorn[standard]"`),
    ),
    ...forEach(
      ["handshake-server-error", "accepted-then-dropped"],
      `
@app.websocket("/live")
async def live(socket: WebSocket):
    await socket.accept()  # before anything that can fail
    try:
        await talk(socket)
    except Exception:
        logging.exception("handler failed")
        await socket.close(1011, "handler failed")`,
    ),
    "server-finished": `
@app.websocket("/live")
async def live(socket: WebSocket):
    await socket.accept()
    # The socket is closed when this function returns.
    async for text in socket.iter_text():
        await socket.send_text(await answer(text))`,
    "closed-without-code": `await socket.close(1000, "finished")`,
    "server-closed-for-error": `await socket.close(4400, "unknown room")  # not 1000`,
    ...forEach(
      ["server-error", "message-broke-server", "connection-lost"],
      `
async for text in socket.iter_text():
    try:
        await handle(text)
    except Exception:
        # Without this, the socket is cut: the page sees 1006.
        logging.exception("message failed")
        await socket.send_json({"type": "error"})`,
    ),
    ...forEach(
      ["sockets-ended-together", "server-restarting", "server-going-away"],
      `
# Sockets are closed with 1012 on a restart; handlers get these seconds to finish.
uvicorn.run("main:app", timeout_graceful_shutdown=30)`,
    ),
    "server-overloaded": `await socket.close(1013, "try again later")`,
    "message-type-refused": `
message = await socket.receive()
if message.get("bytes") is not None:
    await handle_bytes(message["bytes"])
elif message.get("text") is not None:
    await handle_text(message["text"])`,
    "text-not-utf8": `await socket.send_bytes(data)  # bytes that are not UTF-8`,
    "accepted-then-rejected": `
await socket.close(4403, "no access to this room")  # a code on which the page stops trying`,
    ...forEach(
      ["certificate-not-trusted", "secure-socket-on-plain-port"],
      `
uvicorn.run(
    "main:app",
    port=8443,
    ssl_certfile="fullchain.pem",
    ssl_keyfile="privkey.pem",
)`,
    ),
  },
} as const satisfies Stack;
