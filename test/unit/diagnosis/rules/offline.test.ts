import { offline } from "../../../../src/diagnosis/rules/offline.ts";
import { answered, closedWhileConnectingAt, lost, never, pageWas } from "../endings.ts";
import { describeRule } from "../rule-table.ts";

const notOnline = pageWas({ online: false });

describeRule(
  offline,
  [
    [
      "navigator.onLine false",
      never(notOnline),
      "offline",
      "likely",
      [["failed-after", { life: 1050 }], ["browser-offline"]],
    ],
  ],
  [
    ["online", never()],
    ["an answer all the same", answered(403, notOnline)],
    ["a socket that was open", lost(notOnline)],
    ["a close() while connecting", closedWhileConnectingAt(1, notOnline)],
  ],
);
