"""Serves WebSockets with the package websockets; the path chooses how each one ends."""

import asyncio
import os
import signal

import websockets

stopping = asyncio.Event()


async def handler(websocket):
    await websocket.recv()
    if websocket.path.endswith("-exception"):
        raise RuntimeError("The handler fails.")
    if websocket.path.endswith("-killed"):
        os.kill(os.getpid(), signal.SIGKILL)
    if websocket.path.endswith("-stopped"):
        stopping.set()
        await websocket.wait_closed()


async def main():
    # Leaving the block closes every socket with 1001.
    async with websockets.serve(handler, "127.0.0.1", 0, max_size=4096) as server:
        print(server.sockets[0].getsockname()[1])
        await stopping.wait()


signal.signal(signal.SIGTERM, lambda *_: os._exit(0))
asyncio.run(main())
