import { forEach, type Stack } from "./stack.ts";

/** The Python library websockets, with asyncio. */
export const pythonWebsockets = {
  id: "python-websockets",
  name: "Python websockets",
  language: "Python",
  snippets: {
    ...forEach(
      ["idle-time-out", "heartbeat-throttled"],
      `
# Seconds between pings; browsers answer them, in hidden tabs too.
server = await serve(handler, "0.0.0.0", 8080, ping_interval={{heartbeat-seconds}})`,
    ),
    "keep-alive-time-out": `
# Seconds that a client may take to answer a ping; 20 unless set
server = await serve(handler, "0.0.0.0", 8080, ping_timeout=60)`,
    "message-too-big": `
# Bytes; 1 MiB unless set
server = await serve(handler, "0.0.0.0", 8080, max_size=16 * 2**20)`,
    "subprotocol-not-agreed": `
server = await serve(handler, "0.0.0.0", 8080, subprotocols=["chat.v2", "chat.v1"])`,
    "handshake-forbidden": `
server = await serve(handler, "0.0.0.0", 8080, origins=["https://app.example.com"])`,
    ...forEach(
      ["handshake-unauthorized", "not-signed-in", "accepted-then-rejected"],
      `
async def handler(connection):
    user = await user_of(connection.request.headers.get("Cookie"))
    if user is None:
        # The page cannot see an HTTP status, but it sees a close code.
        await connection.close(4401, "not signed in")
        return
    await talk(connection, user)`,
    ),
    "handshake-not-found": `
async def handler(connection):
    path = connection.request.path.partition("?")[0]
    if path == "/live":
        await talk(connection)
    else:
        await connection.close(4404, "no such path")`,
    "server-finished": `
async def handler(connection):
    # The socket is closed with 1000 when this function returns.
    async for message in connection:
        await connection.send(await answer(message))`,
    ...forEach(["closed-without-code"], `await connection.close(1000, "finished")`),
    "server-closed-for-error": `await connection.close(4400, "unknown room")  # not 1000`,
    "reserved-code-sent": `await connection.close(1011, "upstream lost")  # not 1005, 1006, 1015`,
    ...forEach(
      ["server-error", "message-broke-server"],
      `
async for message in connection:
    try:
        await handle(message)
    except Exception:
        logging.exception("message failed")
        await connection.send('{"type": "error"}')`,
    ),
    ...forEach(
      ["sockets-ended-together", "connection-lost", "server-restarting", "server-going-away"],
      `
async with serve(handler, "0.0.0.0", 8080) as server:
    loop = asyncio.get_running_loop()
    # Closes all sockets with 1001 before the process ends
    loop.add_signal_handler(signal.SIGTERM, server.close)
    await server.wait_closed()`,
    ),
    "server-overloaded": `
if len(connection.server.connections) > 10_000:
    await connection.close(1013, "try again later")`,
    "message-type-refused": `
async for message in connection:
    if isinstance(message, bytes):
        await handle_bytes(message)
    else:
        await handle_text(message)`,
    "text-not-utf8": `await connection.send(data)  # bytes go out as a binary message, str as text`,
    ...forEach(
      ["certificate-not-trusted", "secure-socket-on-plain-port"],
      `
context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
context.load_cert_chain("fullchain.pem", "privkey.pem")
server = await serve(handler, "0.0.0.0", 8443, ssl=context)`,
    ),
  },
} as const satisfies Stack;
