import { connectRelay } from "./connect-relay.ts";
import { reportTo } from "./frame-sockets.ts";
import { observeWebSocket } from "./observe-websocket.ts";

reportTo(connectRelay());
observeWebSocket();
