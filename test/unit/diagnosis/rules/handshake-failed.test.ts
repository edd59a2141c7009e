import { expect, test } from "vitest";
import { handshakeFailed } from "../../../../src/diagnosis/rules/handshake-failed.ts";
import { answered, closedWhileConnectingAt, inFirefox, left, lost, never, reported } from "../endings.ts";
import { causeIn, describeRule } from "../rule-table.ts";

describeRule(
  handshakeFailed,
  [
    ["nothing known", never(), "handshake-failed", "certain", [["failed-after", { life: 1050 }]]],
    ["a status alone", answered(403, inFirefox), "handshake-failed", "certain", [["failed-after", { life: 1050 }]]],
    [
      "a text that nobody knows",
      reported("net::ERR_FAILED"),
      "handshake-failed",
      "certain",
      [
        ["failed-after", { life: 1050 }],
        ["browser-report", { text: "net::ERR_FAILED" }],
      ],
    ],
  ],
  [
    ["a socket that was open", lost()],
    ["a page that was left", left({ opened: null })],
    ["a close() while connecting", closedWhileConnectingAt(1)],
  ],
);

test("only Chromium's DevTools tell more", () => {
  expect(causeIn(handshakeFailed, never())?.settledBy).toBe("open-devtools");
  expect(causeIn(handshakeFailed, never(inFirefox))?.settledBy).toBe("open-devtools-in-chromium");
});
