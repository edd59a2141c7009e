import { replaceInPath, replaceInSegment, type Replace } from "./redactable.ts";

/** Scheme and slashes, user info, host and port, path. Read by hand: a URL that a browser refused must be redacted as well. */
const parts =
  /^(\s*(?:blob:)?[a-z][a-z\d+.\-\s]*:[\s\\/]+|\s*(?:wss?|https?):|\s*[\\/]{2,})?([^\\/]*@)?([^\\/]*)(.*)$/isu;

/**
 * The URL without its secrets: user info, fragment, values of the query (their names stay), the content of a `data:` URL, and what looks
 * like a token or an e-mail address in the path. The rest is kept as it is, letter by letter. Takes any text.
 */
export function redactUrl(url: string, hide: Replace): string {
  return withoutValues(url, hide, (beforeQuery) => {
    const [, scheme, userInfo = "", host = "", path = ""] = parts.exec(beforeQuery) ?? [];
    const safeUserInfo = userInfo.length > 1 ? `${hide(userInfo.slice(0, -1))}@` : userInfo;
    if (scheme === undefined) return safeUserInfo + replaceInPath(host + path, hide);
    return scheme + safeUserInfo + host + replaceInPath(path, hide);
  });
}

/** As `redactUrl`, but the path stays: for the URL of a script in a stack, whose path says where the code is. */
export function redactScriptUrl(url: string, hide: Replace): string {
  return withoutValues(url, hide, (beforeQuery) =>
    beforeQuery.replace(
      /^([a-z][a-z\d+.-]*:\/+)([^\\/@]+)@/i,
      (_, scheme: string, userInfo: string) => `${scheme}${hide(userInfo)}@`,
    ),
  );
}

function withoutValues(url: string, hide: Replace, redactRest: (beforeQuery: string) => string): string {
  const [, dataType] = /^(\s*data:[^,]*,)./isu.exec(url) ?? [];
  if (dataType !== undefined) return dataType + hide(url.slice(dataType.length));
  const [, beforeQuery = "", query, fragment] = /^([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/su.exec(url) ?? [];
  const safeStart = redactRest(beforeQuery);
  const safeQuery = query === undefined ? "" : `?${redactQuery(query, hide)}`;
  const safeFragment = fragment === undefined ? "" : `#${hide(fragment)}`;
  return safeStart + safeQuery + safeFragment;
}

function redactQuery(query: string, hide: Replace): string {
  return query
    .split("&")
    .map((pair) => {
      const place = pair.indexOf("=");
      if (place === -1) return replaceInSegment(pair, hide);
      return `${replaceInSegment(pair.slice(0, place), hide)}=${hide(pair.slice(place + 1))}`;
    })
    .join("&");
}
