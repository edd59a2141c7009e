import { refusedByBrowser } from "../../../../src/diagnosis/rules/refused-by-browser.ts";
import { blockedBy, left, never } from "../endings.ts";
import { describeRule } from "../rule-table.ts";

const thrown = { name: "SecurityError", message: "no" };

describeRule(
  refusedByBrowser,
  [
    ["an exception", blockedBy(thrown), "refused-by-browser", "likely", [["exception", thrown]]],
    ["an error event alone", blockedBy(null), "refused-by-browser", "likely", [["no-close-event"]]],
  ],
  [
    ["a socket that was tried", never()],
    ["a page that was left", left()],
  ],
);
