import type { Source } from "./close-code.ts";

export const rfc6455Codes: Source = {
  title: "RFC 6455, section 7.4.1: Defined Status Codes",
  url: "https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1",
};
export const rfc6455Ranges: Source = {
  title: "RFC 6455, section 7.4.2: Reserved Status Code Ranges",
  url: "https://www.rfc-editor.org/rfc/rfc6455#section-7.4.2",
};
export const ianaRegistry: Source = {
  title: "IANA: WebSocket Close Code Number Registry",
  url: "https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number",
};
export const whatwg: Source = { title: "WHATWG: WebSockets Standard", url: "https://websockets.spec.whatwg.org/" };
