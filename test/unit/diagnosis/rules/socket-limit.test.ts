import { socketLimit } from "../../../../src/diagnosis/rules/socket-limit.ts";
import { answered, closedWhileConnectingAt, inFirefox, lost, never } from "../endings.ts";
import { describeRule } from "../rule-table.ts";

describeRule(
  socketLimit,
  [
    [
      "as many as Chromium allows",
      never({ liveSockets: 255 }),
      "socket-limit",
      "likely",
      [
        ["live-sockets", { count: 255, most: 255 }],
        ["failed-after", { life: 1050 }],
      ],
    ],
    [
      "a few less, as other tabs have some",
      never({ liveSockets: 250 }),
      "socket-limit",
      "likely",
      [
        ["live-sockets", { count: 250, most: 255 }],
        ["failed-after", { life: 1050 }],
      ],
    ],
    [
      "Firefox's limit",
      never({ ...inFirefox, liveSockets: 195 }),
      "socket-limit",
      "likely",
      [
        ["live-sockets", { count: 195, most: 200 }],
        ["failed-after", { life: 1050 }],
      ],
    ],
  ],
  [
    ["fewer in Chromium", never({ liveSockets: 249 })],
    ["fewer in Firefox", never({ ...inFirefox, liveSockets: 194 })],
    ["Firefox's limit in Chromium", never({ liveSockets: 200 })],
    ["an answer all the same", answered(403, { ...inFirefox, liveSockets: 200 })],
    ["a socket that opened", lost({ liveSockets: 254 })],
    ["a close() while connecting", closedWhileConnectingAt(1, { liveSockets: 255 })],
  ],
);
