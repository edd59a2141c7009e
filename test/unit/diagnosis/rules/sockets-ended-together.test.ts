import { socketsEndedTogether } from "../../../../src/diagnosis/rules/sockets-ended-together.ts";
import { closedBy, later, lost } from "../endings.ts";
import { describeRule } from "../rule-table.ts";

const last = lost({ id: "last" });
const host = "api.example.com";
const said = (count: number) =>
  [
    ["ended-together", { count, host, within: 1000 }],
    ["no-close-frame", { open: 1000 }],
  ] as const;
const many = Array.from({ length: 12 }, (_, index) => later(last, index - 12));

describeRule(
  socketsEndedTogether,
  [
    ["two sockets", [later(last, -1000), last], "sockets-ended-together", "possible", said(1), { host }],
    [
      "one of another path",
      [later(lost({ url: "wss://api.example.com/other" }), -50), last],
      "sockets-ended-together",
      "possible",
      said(1),
      { host },
    ],
    [
      "three sockets, one a little later",
      [later(last, -50), later(last, 900), last],
      "sockets-ended-together",
      "likely",
      said(2),
      { host },
    ],
    ["more than are counted", [...many, last], "sockets-ended-together", "likely", said(8), { host }],
  ],
  [
    ["one socket", last],
    ["another much before", [later(last, -1001), last]],
    ["another of another host", [later(lost({ url: "wss://other.example.com/" }), -50), last]],
    ["another on another port", [later(lost({ url: "wss://api.example.com:8443/live" }), -50), last]],
    ["another that closed in good order", [later(closedBy(1001), -50), last]],
    ["close frames", [later(closedBy(1001), -50), closedBy(1001, "", { id: "last" })]],
    ["what is no URL", [later(lost({ url: "nowhere" }), -50), lost({ id: "last", url: "nowhere" })]],
  ],
);
