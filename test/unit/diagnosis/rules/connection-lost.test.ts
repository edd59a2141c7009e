import { expect, test } from "vitest";
import { connectionLost } from "../../../../src/diagnosis/rules/connection-lost.ts";
import {
  closeCall,
  closedBy,
  endingAgainAndAgain,
  inFirefox,
  left,
  lost,
  never,
  oneAfterTheOther,
  pageWas,
  received,
} from "../endings.ts";
import { causeIn, describeRule } from "../rule-table.ts";

const talked = received(850);
const cut = [
  ["no-close-frame", { open: 1000 }],
  ["silence", { silence: 200 }],
] as const;

describeRule(
  connectionLost,
  [
    ["TCP that ended", lost(talked), "connection-lost", "certain", [...cut, ["no-error-event"]]],
    [
      "TCP that ended, in Firefox",
      lost({ ...talked, ...inFirefox }),
      "connection-lost",
      "certain",
      [...cut, ["no-error-event"]],
    ],
    [
      "Firefox's error",
      lost({ ...talked, ...inFirefox, errorEvent: true }),
      "connection-lost",
      "possible",
      [...cut, ["error-event-firefox"]],
    ],
    [
      "two before it",
      endingAgainAndAgain(lost(talked), 3),
      "connection-lost",
      "certain",
      [...cut, ["happened-before", { count: 2 }], ["no-error-event"]],
    ],
    [
      "one before it, among others",
      oneAfterTheOther([lost(talked), closedBy(1011), closedBy(1000), lost(talked)]),
      "connection-lost",
      "certain",
      [...cut, ["happened-before", { count: 1 }], ["no-error-event"]],
    ],
    [
      "another endpoint before it",
      oneAfterTheOther([lost({ ...talked, url: "wss://api.example.com/other" }), lost(talked)]),
      "connection-lost",
      "certain",
      [...cut, ["no-error-event"]],
    ],
  ],
  [
    ["bytes that Chromium rejected", lost({ errorEvent: true })],
    ["a close frame", closedBy(1001)],
    ["a 1006 that Firefox passes on", closedBy(1006, "", inFirefox)],
    ["the page's own close()", lost(closeCall(500))],
    ["the back/forward cache", lost(pageWas({ fromBfcache: true }))],
    ["a frozen tab", lost(pageWas({ wasFrozen: true }))],
    ["a socket that never opened", never()],
    ["a page that was left", left()],
  ],
);

test("says that nothing was sent or received", () => {
  expect(causeIn(connectionLost, lost())?.evidence.map(({ id }) => id)).toContain("no-messages");
});
