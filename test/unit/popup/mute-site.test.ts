import { expect, test } from "vitest";
import { mutersOf, withMuted } from "../../../src/popup/mute-site.ts";

test.each([
  ["app.example.com", true, [], ["app.example.com"]],
  ["app.example.com", true, ["example.org"], ["example.org", "app.example.com"]],
  ["app.example.com", true, ["example.com"], ["example.com"]],
  ["app.example.com", false, ["app.example.com", "example.org", "example.com"], ["example.org"]],
  ["localhost:8080", false, ["localhost:8080", "localhost:3000", "localhost"], ["localhost:3000"]],
  ["app.example.com", false, [], []],
])("%s, muted: %s, beside %j: %j", (host, muted, before, after) => {
  const result = withMuted(host, muted, before);
  expect(result).toEqual(after);
  expect(mutersOf(host, result).length > 0).toBe(muted);
});
