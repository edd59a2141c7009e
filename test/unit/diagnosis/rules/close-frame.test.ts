import { closeFrame } from "../../../../src/diagnosis/rules/close-frame.ts";
import type { CauseId } from "../../../../src/diagnosis/cause-id.ts";
import { closeCall, closedBy, inFirefox, left, lost, never, received, sent } from "../endings.ts";
import { describeRule, type Fires } from "../rule-table.ts";

const talked = { ...sent(750, 99), ...received(850) };
const told = [
  ["open-for", { open: 1000 }],
  ["last-sent", { before: 300, size: 99, type: "text" }],
  ["silence", { silence: 200 }],
] as const;
const causes: readonly (readonly [code: number, id: CauseId])[] = [
  [0, "undefined-code"],
  [999, "undefined-code"],
  [1000, "server-finished"],
  [1001, "server-going-away"],
  [1002, "protocol-error-reported"],
  [1003, "message-type-refused"],
  [1004, "undefined-code"],
  [1007, "message-content-refused"],
  [1008, "policy-refused"],
  [1010, "extension-missing"],
  [1011, "server-error"],
  [1012, "server-restarting"],
  [1013, "server-overloaded"],
  [1014, "gateway-error"],
  [1016, "undefined-code"],
  [2999, "undefined-code"],
  [3000, "not-signed-in"],
  [3001, "library-code"],
  [3003, "not-permitted"],
  [3008, "server-waited-too-long"],
  [3999, "library-code"],
  [4000, "application-code"],
  [4999, "application-code"],
  [5000, "undefined-code"],
  [65_535, "undefined-code"],
];

describeRule(
  closeFrame,
  [
    ...causes.map(([code, id]): Fires => [
      `${code}`,
      closedBy(code, "", talked),
      id,
      "certain",
      [["close-frame", { code: String(code) }], ...told],
    ]),
    ["1005", closedBy(1005, "", talked), "closed-without-code", "certain", [["empty-close-frame"], ...told]],
    [
      "a reason",
      closedBy(4000, "kicked", talked),
      "application-code",
      "certain",
      [["close-frame", { code: "4000" }], ["reason", { reason: "kicked" }], ...told],
    ],
    [
      "an unclean end",
      closedBy(1011, "", { ...talked, ...inFirefox, wasClean: false }),
      "server-error",
      "certain",
      [["close-frame", { code: "1011" }], ...told],
    ],
    [
      "another code than the page's own",
      closedBy(1011, "", { ...talked, ...closeCall(1000, { code: 4000 }) }),
      "server-error",
      "certain",
      [["close-frame", { code: "1011" }], ...told],
    ],
    [
      "Firefox's clean 1001",
      closedBy(1001, "", { ...talked, ...inFirefox }),
      "server-going-away",
      "likely",
      [["close-frame", { code: "1001" }], ...told],
    ],
    [
      "Firefox's 1001 with a reason",
      closedBy(1001, "restart", { ...talked, ...inFirefox }),
      "server-going-away",
      "certain",
      [["close-frame", { code: "1001" }], ["reason", { reason: "restart" }], ...told],
    ],
    [
      "Firefox's unclean 1001",
      closedBy(1001, "", { ...talked, ...inFirefox, wasClean: false }),
      "server-going-away",
      "certain",
      [["close-frame", { code: "1001" }], ...told],
    ],
  ],
  [
    ["1009, which has a rule of its own", closedBy(1009)],
    ["the page's own code", closedBy(4000, "", closeCall(1000, { code: 4000 }))],
    ["1000 in answer to the page's own code", closedBy(1000, "", closeCall(1000, { code: 4000 }))],
    ["a lost connection", lost()],
    ["1006 on the wire", closedBy(1006, "", inFirefox)],
    ["1015 on the wire", closedBy(1015, "", inFirefox)],
    ["1005 with a reason", closedBy(1005, "bye", inFirefox)],
    ["a socket that never opened", never({ code: 1000 })],
    ["a page that was left", left({ ...inFirefox, code: 1001 })],
    ["a socket in a worker", closedBy(1000, "", { code: null })],
  ],
);
