import { parseUrl } from "./parse-url.ts";
import { replaceInPath, sockJsSession } from "./redactable.ts";

/** What a folded part of the path is shown as. */
const folded = "{id}";
/** Longest endpoint of something that is no URL, in UTF-16 units. */
const longestUnparsed = 256;

/**
 * What ends are grouped by: the URL without user info, query and fragment, and with the ids in its path folded to `{id}` (UUIDs, tokens,
 * whole numbers of four digits and more, what redaction hides). Total: what is no URL gives a trimmed and limited form of itself. An
 * endpoint is its own endpoint, and a redacted URL has the endpoint of the original.
 */
export function endpointOf(url: string): string {
  const known = latest.get(url);
  if (known !== undefined) return known;
  const endpoint = findEndpoint(url);
  if (latest.size >= mostLatest) latest.clear();
  latest.set(url, endpoint);
  return endpoint;
}

/** Those asked for last: a page has few different ones, and each is asked for many times. */
const latest = new Map<string, string>();
const mostLatest = 1000;

function findEndpoint(url: string): string {
  const parsed = parse(url);
  if (parsed) return format(parsed);
  const unparsed = limited(url);
  const now = parse(unparsed);
  return now ? format(now) : unparsed;
}

/** Host and port of a URL, without a default port; "" for what is no URL. */
export function hostOf(url: string): string {
  return parse(url)?.host ?? "";
}

function parse(url: string): Readonly<URL> | null {
  const parsed = parseUrl(url);
  return parsed && /^(?:wss?|https?):$/.test(parsed.protocol) ? parsed : null;
}

function format({ protocol, host, pathname }: Readonly<URL>): string {
  return `${protocol}//${host}${foldPath(pathname)}`;
}

function foldPath(path: string): string {
  const marked = path.replaceAll(/%7Bid%7D|redacted-\d+/gi, folded);
  return replaceInPath(marked, () => folded)
    .replaceAll(/(?<=\/)\d{4,}(?=\/|$)/g, folded)
    .replace(sockJsSession, `/${folded}/${folded}$3`);
}

function limited(url: string): string {
  const withoutQuery = url.replace(/[?#].*$/su, "").trim();
  const withoutUserInfo = withoutQuery.replace(/^([a-z][a-z\d+.-]*:)?([\\/]*)[^\\/]*@/iu, "$1$2");
  return withoutUserInfo.trim().slice(0, longestUnparsed).trim();
}
