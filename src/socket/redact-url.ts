import { replaceAnywhere, replaceInPath, replaceInSegment, type Replace } from "./redactable.ts";

/** Scheme and slashes, user info, host and port, path. Read by hand: a URL that a browser refused must be redacted as well. */
const parts =
  /^(\s*(?:blob:)?[a-z][a-z\d+.\-\s]*:[\s\\/]+|\s*(?:wss?|https?):|\s*[\\/]{2,})?([^\\/]*@)?([^\\/]*)(.*)$/isu;
/**
 * A port that is no number, and an `@` further on: a password with a `/`, `?` or `#` in it. A browser refuses such a URL, and the
 * exception repeats it.
 */
const brokenUserInfo =
  /^(\s*[a-z][a-z\d+.-]{0,30}:[\\/]{2,})(?![^\\/?#]*@)([^\\/?#:[\]]+:(?!\d*(?:[\\/?#]|$)).*)(@.*)$/isu;
/** A parameter without a name: `?k3j9x0q8`. Words such as `debug` and `v2` are names without a value. */
const namelessValue = /^(?=.*\d)(?=.*[a-z])[\w.~-]{8,}$/i;

/**
 * The URL without its secrets: user info, fragment, values of the query (their names stay), the content of a `data:` URL, and what looks
 * like a token or an e-mail address in the path. The rest is kept as it is, letter by letter. Takes any text.
 */
export function redactUrl(url: string, replace: Replace): string {
  const [, before, userInfo, after] = brokenUserInfo.exec(url) ?? [];
  if (before !== undefined && userInfo !== undefined && after !== undefined)
    return redactUrl(`${before}${replace(userInfo, "user-info")}${after}`, replace);
  return withoutValues(url, replace, (beforeQuery) => {
    const [, scheme, userInfo = "", host = "", path = ""] = parts.exec(beforeQuery) ?? [];
    const safeUserInfo = userInfo.length > 1 ? `${replace(userInfo.slice(0, -1), "user-info")}@` : userInfo;
    if (scheme === undefined) return safeUserInfo + replaceInPath(host + path, replace);
    return scheme + safeUserInfo + host + replaceInPath(path, replace);
  });
}

/**
 * As `redactUrl`, but what only looks random in the path stays: for the URL of a script in a stack, whose path says where the code is.
 * The path of a `blob:` URL says nothing.
 */
export function redactScriptUrl(url: string, replace: Replace): string {
  if (/^blob:/i.test(url)) return redactUrl(url, replace);
  return withoutValues(url, replace, (beforeQuery) => {
    const safe = beforeQuery.replace(
      /^([a-z][a-z\d+.-]*:[\\/]+)([^\\/]+)@/i,
      (_, scheme: string, userInfo: string) => `${scheme}${replace(userInfo, "user-info")}@`,
    );
    return replaceAnywhere(safe, replace);
  });
}

function withoutValues(url: string, replace: Replace, redactRest: (beforeQuery: string) => string): string {
  const [, dataType] = /^(\s*data:[^,]*,)/isu.exec(url) ?? [];
  if (dataType !== undefined) return dataType + replace(url.slice(dataType.length), "path-token");
  const [, beforeQuery = "", query, fragment] = /^([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/su.exec(url) ?? [];
  const safeStart = redactRest(beforeQuery);
  const safeQuery = query === undefined ? "" : `?${redactQuery(query, replace)}`;
  const safeFragment = fragment === undefined ? "" : `#${replace(fragment, "fragment")}`;
  return safeStart + safeQuery + safeFragment;
}

function redactQuery(query: string, replace: Replace): string {
  return query
    .split("&")
    .map((pair) => {
      const place = pair.indexOf("=");
      const name = place === -1 ? pair : pair.slice(0, place);
      if (place === -1 && namelessValue.test(name)) return replace(name, "query");
      const safeName = replaceInSegment(name, "query", replace);
      return place === -1 ? safeName : `${safeName}=${replace(pair.slice(place + 1), "query")}`;
    })
    .join("&");
}
