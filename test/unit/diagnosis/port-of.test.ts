import { expect, test } from "vitest";
import { isSecure, portOf } from "../../../src/diagnosis/port-of.ts";

test.each([
  ["ws://a.example/", 80, false],
  ["wss://a.example/", 443, true],
  ["http://a.example/", 80, false],
  ["https://a.example/", 443, true],
  ["ws://a.example:443/", 443, false],
  ["wss://a.example:80/", 80, true],
  ["WSS://A.EXAMPLE:8443/", 8443, true],
  ["ws://[::1]:3000/", 3000, false],
  ["ws://a.example:0/", 0, false],
  ["ws://a.example:70000/", null, false],
  ["ftp://a.example/", null, false],
  ["/live", null, false],
  ["", null, false],
])("%s: port %s, secure %s", (url, port, secure) => {
  expect(portOf(url)).toBe(port);
  expect(isSecure(url)).toBe(secure);
});
