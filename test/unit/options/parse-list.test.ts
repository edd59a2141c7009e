import { describe, expect, test } from "vitest";
import { parseSettings } from "../../../src/log/settings.ts";
import { parseCodes, parsePatterns, parseSites } from "../../../src/options/parse-list.ts";

describe("sites", () => {
  test.each<[typed: string, found: string[], refused?: string[]]>([
    ["", []],
    [" \n ", []],
    ["example.com", ["example.com"]],
    ["Example.COM.", ["example.com"]],
    ["localhost:8080", ["localhost:8080"]],
    ["example.com:443 example.com:80", ["example.com"]],
    ["https://example.com:443/a?b#c", ["example.com"]],
    ["wss://user:pass@api.example.com:8443/live", ["api.example.com:8443"]],
    ["*.example.com https://*.example.org:8080/a", ["example.com", "example.org:8080"]],
    ["a.example, b.example;c.example\nd.example", ["a.example", "b.example", "c.example", "d.example"]],
    ["a.example a.example", ["a.example"]],
    ["bücher.example", ["xn--bcher-kva.example"]],
    ["192.168.0.10:3000 [::1]:8080", ["192.168.0.10:3000", "[::1]:8080"]],
    ["exa*mple.com ok.example", ["ok.example"], ["exa*mple.com"]],
    ["123 a..b https:// file:///tmp/x .", [], ["123", "a..b", "https://", "file:///tmp/x", "."]],
    ["example.com:99999 a|b", [], ["example.com:99999", "a|b"]],
    ["a%2ab a'b a(b chrome-extension://a!b", [], ["a%2ab", "a'b", "a(b", "chrome-extension://a!b"]],
    [`${"a".repeat(256)}.example`, [], [`${"a".repeat(256)}.example`]],
  ])("%j", (typed, found, refused = []) => {
    expect(parseSites(typed)).toEqual({ found, refused });
    expect(parseSettings({ mutedSites: found }).settings.mutedSites).toEqual(found);
  });
});

describe("codes", () => {
  test.each<[typed: string, found: number[], refused?: string[]]>([
    ["1006", [1006]],
    ["1001, 1012\n4401 1001", [1001, 1012, 4401]],
    ["0 65535", [0, 65_535]],
    ["65536 -1 1e3 1001.5 abc", [], ["65536", "-1", "1e3", "1001.5", "abc"]],
  ])("%j", (typed, found, refused = []) => {
    expect(parseCodes(typed)).toEqual({ found, refused });
    expect(parseSettings({ mutedCodes: found }).broken).toEqual([]);
  });
});

describe("patterns", () => {
  const long = "a".repeat(501);
  test.each<[typed: string, found: string[], refused?: string[]]>([
    [String.raw`order-\d+`, [String.raw`order-\d+`]],
    ["a b\r\n c,d ", ["a b", " c,d "]],
    ["(\nfine\n\\p", ["fine"], ["(", "\\p"]],
    [long, [], [long]],
  ])("%j", (typed, found, refused = []) => {
    expect(parsePatterns(typed)).toEqual({ found, refused });
    expect(parseSettings({ redactionPatterns: found }).broken).toEqual([]);
  });
});
