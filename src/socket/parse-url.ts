/** URLs of a log are few, and each is looked at many times. */
const most = 1000;
const latest = new Map<string, URL | null>();

/** The parts of a URL, not to be changed: they are shared. Null for what is no URL. */
export function parseUrl(url: string): Readonly<URL> | null {
  const known = latest.get(url);
  if (known !== undefined) return known;
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (latest.size >= most) latest.clear();
  latest.set(url, parsed);
  return parsed;
}
