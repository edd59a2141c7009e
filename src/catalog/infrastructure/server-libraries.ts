import type { Infrastructure } from "./product.ts";

/** Libraries and frameworks of servers. */
export const serverLibraries = [
  {
    id: "ws-node",
    name: "ws (Node.js)",
    layer: "server-library",
    limits: [{ kind: "message-size", value: 104_857_600, setting: "maxPayload", codes: [1009] }],
    sources: [{ title: "ws: API", url: "https://github.com/websockets/ws/blob/master/doc/ws.md" }],
  },
  {
    id: "engine-io",
    name: "Socket.IO",
    layer: "server-library",
    limits: [
      { kind: "keep-alive", value: 20_000, setting: "pingTimeout", codes: [1005] },
      { kind: "message-size", value: 1_000_000, setting: "maxHttpBufferSize", codes: [1009] },
    ],
    sources: [{ title: "Socket.IO: Server options", url: "https://socket.io/docs/v4/server-options/" }],
  },
  {
    id: "py-websockets",
    name: "websockets (Python)",
    layer: "server-library",
    limits: [
      { kind: "keep-alive", value: 20_000, setting: "ping_timeout", codes: [1011], reason: /keepalive ping timeout/ },
      {
        kind: "message-size",
        value: 1_048_576,
        setting: "max_size",
        codes: [1009],
        reason: /exceeds limit of \d+ bytes/,
      },
    ],
    sources: [{ title: "websockets documentation", url: "https://websockets.readthedocs.io/" }],
  },
  {
    id: "uvicorn",
    name: "uvicorn (FastAPI, Starlette)",
    layer: "server-library",
    limits: [
      {
        kind: "keep-alive",
        value: 20_000,
        setting: "ws_ping_timeout",
        codes: [1011],
        reason: /keepalive ping timeout/,
      },
      {
        kind: "message-size",
        value: 16_777_216,
        setting: "ws_max_size",
        codes: [1009],
        reason: /exceeds limit of \d+ bytes/,
      },
    ],
    sources: [{ title: "uvicorn: Settings", url: "https://www.uvicorn.org/settings/" }],
  },
  {
    id: "phoenix",
    name: "Phoenix (Cowboy, Bandit)",
    layer: "server-library",
    limits: [{ kind: "idle", value: 60_000, direction: "sent", setting: "timeout", codes: [1000, 1002] }],
    sources: [{ title: "Phoenix.Endpoint", url: "https://hexdocs.pm/phoenix/Phoenix.Endpoint.html" }],
  },
  {
    id: "actioncable",
    name: "Rails Action Cable",
    layer: "server-library",
    limits: [{ kind: "idle", value: 6000, direction: "received", setting: "staleThreshold", codes: [1005] }],
    sources: [
      { title: "Action Cable Overview", url: "https://guides.rubyonrails.org/action_cable_overview.html" },
      { title: "Rails", url: "https://github.com/rails/rails" },
    ],
  },
  {
    id: "tomcat",
    name: "Apache Tomcat, Spring Boot",
    layer: "server-library",
    limits: [
      {
        kind: "message-size",
        value: 8192,
        setting: "org.apache.tomcat.websocket.textBufferSize",
        codes: [1009],
        reason: /^The decoded text message was too big/,
      },
    ],
    sources: [
      {
        title: "Apache Tomcat: WebSocket How-To",
        url: "https://tomcat.apache.org/tomcat-10.1-doc/web-socket-howto.html",
      },
    ],
  },
  {
    id: "signalr",
    name: "ASP.NET Core SignalR",
    layer: "server-library",
    limits: [
      { kind: "idle", value: 30_000, direction: "sent", setting: "ClientTimeoutInterval", codes: [1000, 1006] },
      { kind: "message-size", value: 32_768, setting: "MaximumReceiveMessageSize", codes: [1000, 1006] },
    ],
    sources: [
      {
        title: "ASP.NET Core SignalR configuration",
        url: "https://learn.microsoft.com/aspnet/core/signalr/configuration",
      },
    ],
  },
  {
    id: "aiohttp",
    name: "aiohttp",
    layer: "server-library",
    limits: [{ kind: "message-size", value: 4_194_304, setting: "max_msg_size", codes: [1009] }],
    sources: [{ title: "aiohttp documentation", url: "https://docs.aiohttp.org/" }],
  },
  {
    id: "tornado",
    name: "Tornado (Jupyter)",
    layer: "server-library",
    limits: [
      {
        kind: "message-size",
        value: 10_485_760,
        setting: "websocket_max_message_size",
        codes: [1009],
        reason: /^message too big$/,
      },
    ],
    sources: [{ title: "Tornado: tornado.websocket", url: "https://www.tornadoweb.org/en/stable/websocket.html" }],
  },
  {
    id: "daphne",
    name: "Daphne (Django Channels)",
    layer: "server-library",
    limits: [{ kind: "keep-alive", value: 30_000, setting: "--ping-timeout", codes: [1006] }],
    sources: [{ title: "Daphne", url: "https://github.com/django/daphne" }],
  },
  {
    id: "bun",
    name: "Bun",
    layer: "server-library",
    limits: [
      {
        kind: "message-size",
        value: 16_777_216,
        setting: "maxPayloadLength",
        codes: [1009, 1006],
        reason: /^Received too big message$/,
      },
    ],
    sources: [{ title: "Bun", url: "https://github.com/oven-sh/bun" }],
  },
  {
    id: "coder-websocket",
    name: "coder/websocket (Go)",
    layer: "server-library",
    limits: [
      {
        kind: "message-size",
        value: 32_768,
        setting: "SetReadLimit",
        codes: [1009],
        reason: /^read limited at \d+ bytes$/,
      },
    ],
    sources: [{ title: "coder/websocket", url: "https://pkg.go.dev/github.com/coder/websocket" }],
  },
  {
    id: "graphql-ws-server",
    name: "graphql-ws server",
    layer: "server-library",
    limits: [{ kind: "keep-alive", value: 12_000, setting: "keepAlive", codes: [1006] }],
    sources: [{ title: "graphql-ws", url: "https://github.com/enisdenjo/graphql-ws" }],
  },
  {
    id: "hocuspocus",
    name: "Hocuspocus",
    layer: "server-library",
    limits: [{ kind: "keep-alive", value: 30_000, setting: "timeout", codes: [4408] }],
    sources: [{ title: "Hocuspocus", url: "https://github.com/ueberdosis/hocuspocus" }],
  },
  {
    id: "bokeh",
    name: "Bokeh",
    layer: "server-library",
    limits: [
      {
        kind: "message-size",
        value: 20_971_520,
        setting: "--websocket-max-message-size",
        codes: [1009],
        reason: /^message too big$/,
      },
    ],
    sources: [{ title: "Bokeh", url: "https://github.com/bokeh/bokeh" }],
  },
] as const satisfies readonly Infrastructure[];
