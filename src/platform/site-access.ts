/**
 * On which sites the browser lets our content scripts run. They are declared for all; users can take that back, for all or for all but
 * some sites: Chromium on the extension's own page of the browser, Firefox in the add-on's permissions, where we may ask as well.
 */
export interface SiteAccess {
  readonly isAll: boolean;
  /** The hosts, where it is not all: `example.com`, or `*.example.com` for all below it, too. */
  readonly sites: readonly string[];
}

/** What patterns of `permissions.getAll().origins` come to (https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Match_patterns). */
export function siteAccessOf(origins: readonly string[]): SiteAccess {
  const patterns = origins.flatMap((origin) => {
    const [, scheme, host] = /^(\*|[a-z]+):\/\/([^/]+)\//.exec(origin) ?? [];
    return scheme === undefined || host === undefined ? [] : [{ scheme, host }];
  });
  const everywhere = new Set(patterns.filter(({ host }) => host === "*").map(({ scheme }) => scheme));
  const isAll =
    origins.includes("<all_urls>") || everywhere.has("*") || (everywhere.has("http") && everywhere.has("https"));
  const sites = new Set(patterns.map(({ scheme, host }) => (host === "*" ? `${scheme}://*` : host)));
  return { isAll, sites: isAll ? [] : [...sites].toSorted() };
}
