import { observeWebSocket } from "./observe-websocket.ts";

observeWebSocket();
