import { tabFrozen } from "../../../../src/diagnosis/rules/tab-frozen.ts";
import { closeCall, closedBy, lost, never, pageWas } from "../endings.ts";
import { describeRule } from "../rule-table.ts";

const frozen = pageWas({ wasFrozen: true });

describeRule(
  tabFrozen,
  [
    ["Chromium's error and 1006", lost({ ...frozen, errorEvent: true }), "tab-frozen", "likely", [["page-frozen"]]],
    ["1006 alone", lost(frozen), "tab-frozen", "likely", [["page-frozen"]]],
    ["after the page's own close()", lost({ ...frozen, ...closeCall(500) }), "tab-frozen", "likely", [["page-frozen"]]],
  ],
  [
    ["a tab that ran", lost({ errorEvent: true })],
    ["a page back from the cache", lost(pageWas({ wasFrozen: true, fromBfcache: true }))],
    ["a close frame", closedBy(1001, "", frozen)],
    ["a socket that never opened", never(frozen)],
  ],
);
