/** Longest end of a URL that is never cut, in UTF-16 units. */
const longestEnd = 24;

/** A URL without its query and fragment, as it was written: nothing is normalised. */
export function withoutQuery(url: string): string {
  return url.replace(/[?#].*$/su, "");
}

/**
 * Splits a URL where it may be cut when there is no room: the first part gives way, the second stays, so that scheme, host and the last
 * step of the path can be read.
 */
export function urlHalves(url: string): readonly [start: string, end: string] {
  const place = url.lastIndexOf("/", url.length - 2);
  const authority = url.indexOf("//") + 2;
  if (place < authority || url.length - place > longestEnd) return [url, ""];
  return [url.slice(0, place), url.slice(place)];
}
