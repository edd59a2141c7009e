import { handshakeDropped } from "../../../../src/diagnosis/rules/handshake-dropped.ts";
import { closedWhileConnectingAt, lost, never, reported, toldByDevTools } from "../endings.ts";
import { describeRule } from "../rule-table.ts";

const text = "Connection closed before receiving a handshake response";

describeRule(
  handshakeDropped,
  [["Chromium's words for it", reported(text), "handshake-dropped", "certain", [["browser-report", { text }]]]],
  [
    ["nothing reported", never()],
    ["the words inside others", reported(`Somebody said: ${text}`)],
    ["a close() while connecting", closedWhileConnectingAt(20, toldByDevTools(text))],
    ["a socket that was open", lost(toldByDevTools(text))],
  ],
);
