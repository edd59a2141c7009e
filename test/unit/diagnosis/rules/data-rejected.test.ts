import { expect, test } from "vitest";
import { dataRejected } from "../../../../src/diagnosis/rules/data-rejected.ts";
import { closeCall, closedBy, inFirefox, lost, never, pageWas, received } from "../endings.ts";
import { causeIn, describeRule } from "../rule-table.ts";

const failed = { ...received(850, 3), errorEvent: true };
const cut = ["no-close-frame", { open: 1000 }] as const;

describeRule(
  dataRejected,
  [
    [
      "an error on an open socket in Chromium",
      lost(failed),
      "data-rejected-by-browser",
      "likely",
      [cut, ["error-event-while-open", { count: 3 }]],
    ],
    [
      "an error in Firefox",
      lost({ ...failed, ...inFirefox }),
      "data-rejected-by-browser",
      "possible",
      [cut, ["error-event-firefox"]],
    ],
  ],
  [
    ["no error event", lost()],
    ["the back/forward cache", lost({ ...failed, ...pageWas({ fromBfcache: true }) })],
    ["a frozen tab", lost({ ...failed, ...pageWas({ wasFrozen: true }) })],
    ["the page's own close()", lost({ ...failed, ...closeCall(500) })],
    ["a close frame", closedBy(1002, "", failed)],
    ["a socket that never opened", never()],
  ],
);

test("only Chromium's DevTools tell more", () => {
  expect(causeIn(dataRejected, lost(failed))?.settledBy).toBe("open-devtools");
  expect(causeIn(dataRejected, lost({ ...failed, ...inFirefox }))?.settledBy).toBe("open-devtools-in-chromium");
});
