import { reservedCodeSent } from "../../../../src/diagnosis/rules/reserved-code-sent.ts";
import { closedBy, inFirefox, left, lost, never } from "../endings.ts";
import { describeRule } from "../rule-table.ts";

describeRule(
  reservedCodeSent,
  [
    [
      "a clean 1006",
      closedBy(1006, "", inFirefox),
      "reserved-code-sent",
      "certain",
      [["close-frame", { code: "1006" }]],
    ],
    [
      "a clean 1015",
      closedBy(1015, "", inFirefox),
      "reserved-code-sent",
      "certain",
      [["close-frame", { code: "1015" }]],
    ],
    [
      "a clean 1006 with a reason",
      closedBy(1006, "bye", inFirefox),
      "reserved-code-sent",
      "certain",
      [
        ["close-frame", { code: "1006" }],
        ["reason", { reason: "bye" }],
      ],
    ],
    [
      "1005 with a reason",
      closedBy(1005, "bye", inFirefox),
      "reserved-code-sent",
      "certain",
      [
        ["close-frame", { code: "1005" }],
        ["reason", { reason: "bye" }],
      ],
    ],
  ],
  [
    ["an unclean 1006", lost()],
    ["a 1006 that nobody called clean", lost({ wasClean: null })],
    ["1005 without a reason", closedBy(1005)],
    ["another code", closedBy(1011, "bye")],
    ["a socket that never opened", never({ ...inFirefox, wasClean: true })],
    ["a page that was left", left({ ...inFirefox, code: 1006, wasClean: true })],
  ],
);
