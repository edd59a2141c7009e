import { acceptedThenDropped } from "../../../../src/diagnosis/rules/accepted-then-dropped.ts";
import { answered, closedWhileConnectingAt, inFirefox, lost, never, pageWas } from "../endings.ts";
import { describeRule } from "../rule-table.ts";

const silently = { ...inFirefox, errorEvent: false };

describeRule(
  acceptedThenDropped,
  [
    [
      "Firefox without an error event",
      never(silently),
      "accepted-then-dropped",
      "likely",
      [["failed-after", { life: 1050 }], ["no-error-event"]],
    ],
  ],
  [
    ["an error event", never(inFirefox)],
    ["Chromium", never({ errorEvent: false })],
    ["an answer", answered(403, silently)],
    ["offline", never({ ...silently, ...pageWas({ online: false }) })],
    ["a socket that opened", lost(silently)],
    ["a close() while connecting", closedWhileConnectingAt(1, silently)],
  ],
);
