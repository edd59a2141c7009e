import { expect, test } from "vitest";
import { isLocalAddress } from "../../../src/diagnosis/local-address.ts";

test.each([
  "ws://localhost/",
  "ws://LOCALHOST:3000/",
  "wss://app.localhost/",
  "wss://printer.local/",
  "ws://127.0.0.1:3000/",
  "ws://127.1/",
  "ws://10.0.0.1/",
  "ws://192.168.178.20/",
  "ws://169.254.1.1/",
  "ws://172.16.0.1/",
  "ws://172.31.255.255/",
  "ws://[::1]/",
  "ws://[fd12:3456::1]/",
  "ws://[fc00::1]/",
  "ws://[fe80::1]/",
  "http://localhost:5173/index.html",
])("%s is local", (url) => {
  expect(isLocalAddress(url)).toBe(true);
});

test.each([
  "wss://example.com/",
  "wss://localhost.example.com/",
  "wss://my-localhost/",
  "wss://local/",
  "wss://10.example.com/",
  "wss://127.0.0.1.example.com/",
  "ws://11.0.0.1/",
  "ws://192.169.0.1/",
  "ws://172.15.0.1/",
  "ws://172.32.0.1/",
  "ws://169.255.0.1/",
  "ws://[2001:db8::1]/",
  "ws://[::2]/",
  "about:blank",
  "localhost",
  "",
])("%s is not", (url) => {
  expect(isLocalAddress(url)).toBe(false);
});
