import { localNetworkAccess } from "../../../../src/diagnosis/rules/local-network-access.ts";
import { answered, closedWhileConnectingAt, inFirefox, lost, never } from "../endings.ts";
import { describeRule, type Fires } from "../rule-table.ts";

const frame = (url: string) => ({ frame: { url, top: true, kind: "page" as const } });
const url = "ws://192.168.1.20:8123/api";

describeRule(
  localNetworkAccess,
  ["ws://localhost:3000/", "ws://127.0.0.1/", url, "wss://printer.local/", "ws://[::1]:80/"].map((address): Fires => [
    address,
    never({ url: address }),
    "local-network-access",
    "possible",
    [
      ["public-page-to-local-address", { page: "https://app.example.com/" }],
      ["failed-after", { life: 1050 }],
    ],
  ]),
  [
    ["a public address", never()],
    ["a public address that looks alike", never({ url: "ws://192.168.example.com/" })],
    ["a page of the same network", never({ url, ...frame("http://192.168.1.2/") })],
    ["a page of this machine", never({ url, ...frame("http://localhost:5173/") })],
    ["a page without an address", never({ url, ...frame("about:blank") })],
    ["a local file", never({ url, ...frame("file:///home/page.html") })],
    ["Firefox", never({ url, ...inFirefox })],
    ["a known answer", answered(403, { url })],
    ["a socket that opened", lost({ url })],
    ["a close() while connecting", closedWhileConnectingAt(1, { url })],
  ],
);
