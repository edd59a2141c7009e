import { expect, test } from "vitest";
import { kindOfTrouble } from "../../../src/background/kind-of-trouble.ts";
import type { SocketRecord } from "../../../src/socket/socket-record.ts";
import { sampleRecord } from "../sample-record.ts";

test.each<[string, Partial<SocketRecord>, string]>([
  ["a code of the server's", { code: 1008 }, "1008"],
  ["a code of a vendor's", { code: 4001 }, "4001"],
  ["a lost connection", { code: 1006, wasClean: false }, "connection"],
  ["a connection that was not made", { ending: "failed", opened: null, code: 1006, wasClean: false }, "connection"],
  ["a 1006 that came in a close frame (Firefox)", { code: 1006, wasClean: true, browser: "firefox" }, "1006"],
  ["what the browser blocked", { ending: "blocked", opened: null, code: null }, "blocked"],
])("%s is a kind", (_name, changes, expected) => {
  expect(kindOfTrouble(sampleRecord(changes))).toBe(expected);
});
