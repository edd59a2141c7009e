import { loadingStopped } from "../../../../src/diagnosis/rules/loading-stopped.ts";
import { closeCall, closedBy, inFirefox, later, left } from "../endings.ts";
import { describeRule } from "../rule-table.ts";

const stopped = closedBy(1001, "", { ...inFirefox, id: "stopped" });
const many = Array.from({ length: 12 }, (_, index) => later(stopped, -index));

describeRule(
  loadingStopped,
  [
    ["a clean 1001 in Firefox", stopped, "loading-stopped", "possible", [["close-frame", { code: "1001" }]]],
    [
      "another with it",
      [later(stopped, -1000), stopped],
      "loading-stopped",
      "possible",
      [
        ["close-frame", { code: "1001" }],
        ["others-with-code", { count: 1, within: 1000 }],
      ],
    ],
    [
      "more than are counted",
      [...many, stopped],
      "loading-stopped",
      "possible",
      [
        ["close-frame", { code: "1001" }],
        ["others-with-code", { count: 8, within: 1000 }],
      ],
    ],
    [
      "others that ended otherwise",
      [later(closedBy(1001, "bye", inFirefox), -5), later(closedBy(1000, "", inFirefox), -6), stopped],
      "loading-stopped",
      "possible",
      [["close-frame", { code: "1001" }]],
    ],
  ],
  [
    ["Chromium", closedBy(1001)],
    ["a reason", closedBy(1001, "Idle Timeout", inFirefox)],
    ["an unclean 1001", closedBy(1001, "", { ...inFirefox, wasClean: false })],
    ["another code", closedBy(1000, "", inFirefox)],
    ["the page's own close()", closedBy(1001, "", { ...inFirefox, ...closeCall(1000, { code: 1001 }) })],
    ["a page that was left", left({ ...inFirefox, code: 1001, wasClean: true })],
  ],
);
