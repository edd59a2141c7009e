import { parseUrl } from "../socket/parse-url.ts";

/** The port of a socket's URL, the scheme's own where none is written; null for what is no such URL. */
export function portOf(url: string): number | null {
  const parsed = parseUrl(url);
  if (!parsed) return null;
  const { port, protocol } = parsed;
  if (port !== "") return Number(port);
  return { "ws:": 80, "http:": 80, "wss:": 443, "https:": 443 }[protocol] ?? null;
}

/** The URL asks for TLS; `https:` is taken as `wss:` (WHATWG WebSockets). */
export const isSecure = (url: string): boolean => /^(?:wss|https):/i.test(url);
