import { messageBrokeServer } from "../../../../src/diagnosis/rules/message-broke-server.ts";
import { closeCall, closedBy, sent } from "../endings.ts";
import { describeRule } from "../rule-table.ts";

describeRule(
  messageBrokeServer,
  [
    [
      "1011 right after the only message",
      closedBy(1011, "boom", sent(1040, 99)),
      "message-broke-server",
      "likely",
      [
        ["close-frame", { code: "1011" }],
        ["reason", { reason: "boom" }],
        ["last-sent", { before: 10, size: 99, type: "text" }],
      ],
    ],
    [
      "1011 half a second after it",
      closedBy(1011, "", sent(550, 99, { lastType: "binary" })),
      "message-broke-server",
      "likely",
      [
        ["close-frame", { code: "1011" }],
        ["last-sent", { before: 500, size: 99, type: "binary" }],
      ],
    ],
  ],
  [
    ["1011 later", closedBy(1011, "", sent(549))],
    ["1011, and nothing sent", closedBy(1011)],
    ["another code", closedBy(1008, "", sent(1040))],
    ["the page's own close()", closedBy(1000, "", { ...sent(1040), ...closeCall(1045) })],
  ],
);
