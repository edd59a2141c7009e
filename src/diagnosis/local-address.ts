import { parseUrl } from "../socket/parse-url.ts";

/** Loopback and private addresses as they are written in a URL (RFC 6761, RFC 1918, RFC 3927, RFC 4193). */
const local =
  /^(?:(?:.+\.)?localhost\.?|.+\.local|0\.0\.0\.0|127\.[\d.]+|10\.[\d.]+|192\.168\.[\d.]+|169\.254\.[\d.]+|172\.(?:1[6-9]|2\d|3[01])\.[\d.]+|\[(?:::|::1|::ffff:7f[\da-f]{2}:[\da-f]+|f[cd][\da-f:]*|fe[89ab][\da-f:]*)\])$/i;

/** The URL names a host on this machine or in a private network. A name that resolves to one is not recognised. */
export function isLocalAddress(url: string): boolean {
  const parsed = parseUrl(url);
  return parsed !== null && local.test(parsed.hostname);
}
