import { serverClosedForError } from "../../../../src/diagnosis/rules/server-closed-for-error.ts";
import { closeCall, closedBy, lost } from "../endings.ts";
import { describeRule, type Fires } from "../rule-table.ts";

describeRule(
  serverClosedForError,
  [
    "internal error",
    "Unauthorized",
    "Exception in handler",
    "request failed",
    "access denied",
    "room not found",
    "4400: bad",
    "Bad Gateway",
  ].flatMap((reason) =>
    [1000, 1001].map((code): Fires => [
      `${code} ${reason}`,
      closedBy(code, reason),
      "server-closed-for-error",
      "likely",
      [
        ["close-frame", { code: String(code) }],
        ["reason", { reason }],
        ["open-for", { open: 1000 }],
      ],
    ]),
  ),
  [
    ["no reason", closedBy(1000)],
    ["another reason", closedBy(1000, "done")],
    ["a word that only contains one", closedBy(1000, "terrorist attacks of the day")],
    ["a number that is no status", closedBy(1000, "sent 1404 rows")],
    ["a code that says itself that it is an error", closedBy(1011, "internal error")],
    ["a lost connection", lost({ reason: "error" })],
    ["the page's own words", closedBy(1000, "error", closeCall(1000, { code: 1000, reason: "error" }))],
  ],
);
