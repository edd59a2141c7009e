import { expect, test } from "vitest";
import { type SiteAccess, siteAccessOf } from "../../../src/platform/site-access.ts";

const cases: readonly (readonly [what: string, origins: readonly string[], expected: SiteAccess])[] = [
  ["nothing", [], { isAll: false, sites: [] }],
  ["all URLs", ["<all_urls>"], { isAll: true, sites: [] }],
  ["every host of the web", ["*://*/*"], { isAll: true, sites: [] }],
  ["both schemes of the web", ["http://*/*", "https://*/*"], { isAll: true, sites: [] }],
  ["one scheme", ["https://*/*"], { isAll: false, sites: ["https://*"] }],
  ["a site by both schemes", ["http://localhost/*", "https://localhost/*"], { isAll: false, sites: ["localhost"] }],
  [
    "sites, and all below one",
    ["*://*.example.com/*", "http://127.0.0.1/*"],
    { isAll: false, sites: ["*.example.com", "127.0.0.1"] },
  ],
  ["a site beside all", ["https://example.com/*", "<all_urls>"], { isAll: true, sites: [] }],
  ["what is no pattern", ["about:blank", ""], { isAll: false, sites: [] }],
];

test.each(cases)("site access of %s", (_, origins, expected) => {
  expect(siteAccessOf(origins)).toEqual(expected);
});
