import { closeNotAnswered } from "../../../../src/diagnosis/rules/close-not-answered.ts";
import { at } from "../../sample-record.ts";
import { closeCall, closedBy, closedWhileConnectingAt, inFirefox, left, lost } from "../endings.ts";
import { describeRule } from "../rule-table.ts";

const waited = (time: number) => ({ ended: at(1000 + time), ...closeCall(1000) });
const said = (before: number) => [["close-call-without-code", { before }]] as const;

describeRule(
  closeNotAnswered,
  [
    ["Chromium's patience", lost(waited(60_000)), "close-not-answered", "certain", said(60_000)],
    [
      "Firefox's patience",
      lost({ ...waited(20_500), ...inFirefox, errorEvent: true }),
      "close-not-answered",
      "certain",
      said(20_500),
    ],
    ["a connection that broke first", lost(waited(14_999)), "close-not-answered", "likely", said(14_999)],
  ],
  [
    ["an answer", closedBy(1005, "", waited(60_000))],
    ["a 1006 that Firefox passes on", closedBy(1006, "", { ...inFirefox, ...waited(60_000) })],
    ["no call", lost()],
    ["a call while connecting", closedWhileConnectingAt(20)],
    ["a call when it was over", lost(closeCall(1000, { readyState: 3 }))],
    ["a page that was left", left(waited(60_000))],
  ],
);
