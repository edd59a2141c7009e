"""Serves WebSockets with aiohttp; the path chooses how each one ends."""

import asyncio
import os
import signal

from aiohttp import web


async def handler(request):
    if request.path.endswith("-unauthorized"):
        raise web.HTTPUnauthorized()
    websocket = web.WebSocketResponse(max_msg_size=4096)
    await websocket.prepare(request)
    await websocket.receive()
    if request.path.endswith("-exception"):
        raise RuntimeError("The handler fails.")
    if request.path.endswith("-killed"):
        os.kill(os.getpid(), signal.SIGKILL)
    return websocket


async def main():
    application = web.Application()
    application.router.add_get("/ws/{name}", handler)
    runner = web.AppRunner(application)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    print(runner.addresses[0][1])
    await asyncio.Future()


signal.signal(signal.SIGTERM, lambda *_: os._exit(0))
asyncio.run(main())
