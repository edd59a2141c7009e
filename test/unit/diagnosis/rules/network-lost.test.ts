import { networkLost } from "../../../../src/diagnosis/rules/network-lost.ts";
import { closeCall, closedBy, later, lost, never, pageWas } from "../endings.ts";
import { describeRule } from "../rule-table.ts";

const here = lost({ id: "here" });
const elsewhere = (by: number, host = "chat.example.org") => later(lost({ url: `wss://${host}/` }), by, host);
const cut = ["no-close-frame", { open: 1000 }] as const;
const offline = pageWas({ online: false });

describeRule(
  networkLost,
  [
    ["navigator.onLine false", lost(offline), "network-lost", "likely", [["browser-offline"], cut]],
    [
      "two sites at once",
      [elsewhere(-1000), here],
      "network-lost",
      "likely",
      [["sites-together", { count: 2, within: 1000 }], cut],
    ],
    [
      "three sites, one of them a little later",
      [elsewhere(-300), elsewhere(400, "news.example.net"), here],
      "network-lost",
      "likely",
      [["sites-together", { count: 3, within: 1000 }], cut],
    ],
    [
      "offline, and two sites",
      [elsewhere(-300), lost(offline)],
      "network-lost",
      "likely",
      [["browser-offline"], ["sites-together", { count: 2, within: 1000 }], cut],
    ],
  ],
  [
    ["one host", [later(here, -300), here]],
    ["two hosts of one site", [elsewhere(-300, "chat.example.com"), here]],
    ["a server on this machine while offline", lost({ ...offline, url: "ws://localhost:3000/" })],
    ["another host much before", [elsewhere(-1001), here]],
    [
      "another host that closed in good order",
      [later(closedBy(1001, "", { url: "wss://chat.example.org/" }), -300), here],
    ],
    ["another host that never opened", [later(never({ url: "wss://chat.example.org/" }), -300), here]],
    ["a close frame while offline", closedBy(1001, "", offline)],
    ["the page's own close() while offline", lost({ ...offline, ...closeCall(500) })],
    ["bytes that Chromium rejected while offline", lost({ ...offline, errorEvent: true })],
    ["a socket that never opened", never(offline)],
  ],
);
