import { backForwardCache } from "../../../../src/diagnosis/rules/back-forward-cache.ts";
import { closeCall, closedBy, left, lost, never, pageWas } from "../endings.ts";
import { describeRule } from "../rule-table.ts";

const returned = pageWas({ fromBfcache: true });

describeRule(
  backForwardCache,
  [
    [
      "Chromium's error and 1006",
      lost({ ...returned, errorEvent: true }),
      "back-forward-cache",
      "certain",
      [["page-returned"]],
    ],
    ["1006 alone", lost(returned), "back-forward-cache", "certain", [["page-returned"]]],
    [
      "after the page's own close()",
      lost({ ...returned, ...closeCall(500) }),
      "back-forward-cache",
      "certain",
      [["page-returned"]],
    ],
  ],
  [
    ["a page that stayed", lost({ errorEvent: true })],
    ["a close frame", closedBy(1001, "", returned)],
    ["a socket that never opened", never(returned)],
    ["a page that was left again", left(returned)],
  ],
);
