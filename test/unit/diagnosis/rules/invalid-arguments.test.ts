import { invalidArguments } from "../../../../src/diagnosis/rules/invalid-arguments.ts";
import { blockedBy, never } from "../endings.ts";
import { describeRule } from "../rule-table.ts";

const thrown = { name: "SyntaxError", message: "The URL contains a fragment identifier." };

describeRule(
  invalidArguments,
  [
    ["a SyntaxError", blockedBy(thrown), "invalid-arguments", "certain", [["exception", thrown]]],
    [
      "a TypeError without a message",
      blockedBy({ name: "TypeError", message: "" }),
      "invalid-arguments",
      "certain",
      [["exception-without-message", { name: "TypeError" }]],
    ],
  ],
  [
    ["a SecurityError", blockedBy({ name: "SecurityError", message: "" })],
    ["no exception", blockedBy(null)],
    ["a policy violation", blockedBy({ directive: "connect-src", blocked: "", source: "", line: 0 }, { thrown })],
    ["a socket that was tried", never({ thrown })],
  ],
);
