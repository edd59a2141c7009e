// @vitest-environment happy-dom
import { expect, test } from "vitest";
import { urlHalves, withoutQuery } from "../../src/ui/url-halves.ts";

test.each([
  ["wss://a.example/live", "wss://a.example", "/live"],
  ["wss://a.example/v1/rooms/12", "wss://a.example/v1/rooms", "/12"],
  ["wss://a.example/v1/", "wss://a.example", "/v1/"],
  ["wss://a.example/", "wss://a.example/", ""],
  ["wss://a.example", "wss://a.example", ""],
  ["wss://a.example/0123456789012345678901234567890", "wss://a.example/0123456789012345678901234567890", ""],
  ["no url", "no url", ""],
  ["", "", ""],
])("halves of %j", (url, start, end) => {
  expect(urlHalves(url)).toEqual([start, end]);
});

test.each([
  ["wss://a.example/x?token=1", "wss://a.example/x"],
  ["wss://a.example/x#y?z", "wss://a.example/x"],
  ["wss://a.example/x?line\nbreak", "wss://a.example/x"],
  ["wss://a.example/x", "wss://a.example/x"],
])("%j without query", (url, expected) => {
  expect(withoutQuery(url)).toBe(expected);
});
