import { forEach, shell, type Stack } from "./stack.ts";

/** Django Channels, mostly under Daphne. */
export const djangoChannels = {
  id: "django-channels",
  name: "Django Channels",
  language: "Python",
  snippets: {
    ...forEach(
      ["idle-time-out", "heartbeat-throttled"],
      shell(`
# Seconds between pings; browsers answer them, in hidden tabs too.
daphne --ping-interval 20 project.asgi:application`),
    ),
    "keep-alive-time-out": shell(`
# Seconds that a client may take to answer a ping; 30 unless set
daphne --ping-timeout 60 project.asgi:application`),
    "message-too-big": shell(`
# Under uvicorn; bytes
uvicorn project.asgi:application --ws-max-size 67108864`),
    "subprotocol-not-agreed": `
class Live(AsyncWebsocketConsumer):
    async def connect(self):
        asked = self.scope["subprotocols"]
        chosen = "chat.v1" if "chat.v1" in asked else None
        await self.accept(subprotocol=chosen)`,
    ...forEach(
      ["handshake-unauthorized", "not-signed-in"],
      `
class Live(AsyncWebsocketConsumer):
    async def connect(self):
        # Closed before accept(), it is HTTP 403: the page would see 1006 alone.
        await self.accept()
        if not self.scope["user"].is_authenticated:
            await self.close(code=4401)`,
    ),
    "handshake-forbidden": `
# Compares the origin with ALLOWED_HOSTS; accept() before close(code=4403) in consumers
application = ProtocolTypeRouter({
    "http": get_asgi_application(),
    "websocket": AllowedHostsOriginValidator(AuthMiddlewareStack(URLRouter(routes))),
})`,
    ...forEach(
      ["handshake-not-found", "handshake-server-error"],
      `
# A path without a route fails with 500 and "No route found" in the log.
routes = [path("live/", Live.as_asgi())]  # no slash in front, as in the URL at its end`,
    ),
    ...forEach(
      ["handshake-answered-without-upgrade", "handshake-upgrade-required"],
      `
# settings.py: runserver speaks WebSocket only with Daphne, first in the list.
INSTALLED_APPS = ["daphne", "channels"]
ASGI_APPLICATION = "project.asgi.application"`,
    ),
    ...forEach(["closed-without-code", "server-finished"], `await self.close(code=1000)`),
    "server-closed-for-error": `await self.close(code=4400)  # not 1000`,
    ...forEach(
      ["server-error", "message-broke-server"],
      `
class Live(AsyncWebsocketConsumer):
    async def receive(self, text_data=None, bytes_data=None):
        try:
            await self.handle(text_data)
        except Exception:
            logging.exception("message failed")
            await self.send(text_data='{"type": "error"}')`,
    ),
    "message-type-refused": `
class Live(AsyncWebsocketConsumer):
    async def receive(self, text_data=None, bytes_data=None):
        if bytes_data is not None:
            await self.handle_bytes(bytes_data)
        else:
            await self.handle_text(text_data)`,
    "accepted-then-rejected": `
await self.close(code=4403)  # a code on which the page stops trying`,
    "text-not-utf8": `await self.send(bytes_data=data)  # bytes that are not UTF-8`,
  },
} as const satisfies Stack;
