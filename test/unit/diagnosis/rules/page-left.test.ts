import { pageLeft } from "../../../../src/diagnosis/rules/page-left.ts";
import { closedBy, inFirefox, left, lost, openFor } from "../endings.ts";
import { describeRule } from "../rule-table.ts";

describeRule(
  pageLeft,
  [
    [
      "an open socket",
      left(openFor(7000)),
      "page-left",
      "certain",
      [["page-hidden-for-good"], ["open-for", { open: 7000 }]],
    ],
    ["a connecting one", left({ opened: null }), "page-left", "certain", [["page-hidden-for-good"], ["never-opened"]]],
    [
      "Firefox's 1001 for it",
      left({ ...inFirefox, code: 1001, wasClean: true }),
      "page-left",
      "certain",
      [["page-hidden-for-good"], ["open-for", { open: 1000 }]],
    ],
  ],
  [
    ["1001 while the page is there", closedBy(1001)],
    ["a lost connection", lost()],
  ],
);
