import { tlsFailed } from "../../../../src/diagnosis/rules/tls-failed.ts";
import { closedBy, closedWhileConnectingAt, inFirefox, never } from "../endings.ts";
import { describeRule } from "../rule-table.ts";

describeRule(
  tlsFailed,
  [
    [
      "1015 in Firefox",
      never({ ...inFirefox, code: 1015 }),
      "tls-failed",
      "certain",
      [["failed-after", { life: 1050 }], ["code-1015"]],
    ],
  ],
  [
    ["1006 in Firefox", never(inFirefox)],
    ["1015 in Chromium, which never reports it", never({ code: 1015 })],
    ["1015 of a socket that was open", closedBy(1015, "", inFirefox)],
    ["a close() while connecting", closedWhileConnectingAt(1, { ...inFirefox, code: 1015 })],
  ],
);
