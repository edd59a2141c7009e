import { describe, expect, test } from "vitest";
import { developmentServerSign } from "../../../src/diagnosis/development-server.ts";
import { severityOf } from "../../../src/diagnosis/severity.ts";
import type { Severity } from "../../../src/diagnosis/verdict.ts";
import type { SocketRecord } from "../../../src/socket/socket-record.ts";
import {
  answered,
  blockedBy,
  closeCall,
  closedBy,
  closedWhileConnectingAt,
  left,
  lost,
  never,
  pageWas,
} from "./endings.ts";

const own = closeCall(1000, { code: 4000 });
const vite = { protocolsAsked: ["vite-hmr"] };

test.each<readonly [what: string, record: SocketRecord, severity: Severity]>([
  ["a page that was left", left(), "normal"],
  ["a blocked socket", blockedBy(null), "abnormal"],
  ["the page's own close()", closedBy(4000, "", own), "normal"],
  ["the page's own close(), unclean", closedBy(4000, "", { ...own, wasClean: false }), "normal"],
  ["close() while connecting", closedWhileConnectingAt(20), "notice"],
  ["never opened", never(), "abnormal"],
  ["refused", answered(403), "abnormal"],
  ["offline", never(pageWas({ online: false })), "abnormal"],
  ["TCP that ended", lost(), "abnormal"],
  ["bytes that were rejected", lost({ errorEvent: true }), "abnormal"],
  ["close() without an answer", lost(own), "notice"],
  ["the back/forward cache", lost(pageWas({ fromBfcache: true })), "normal"],
  ["a frozen tab", lost(pageWas({ wasFrozen: true })), "notice"],
  ["1000", closedBy(1000), "normal"],
  ["1000, unclean", closedBy(1000, "", { wasClean: false }), "normal"],
  ["1001", closedBy(1001), "notice"],
  ["1005", closedBy(1005), "normal"],
  ["1011", closedBy(1011), "abnormal"],
  ["1006 on the wire", closedBy(1006, "", { browser: "firefox" }), "abnormal"],
  ["4000", closedBy(4000), "notice"],
  ["5000", closedBy(5000), "abnormal"],
  ["another code than the page's", closedBy(1011, "", own), "abnormal"],
  ["a socket in a worker", closedBy(1000, "", { code: null }), "normal"],
  ["a development server, cut", lost(vite), "notice"],
  ["a development server that fails", closedBy(1011, "", vite), "notice"],
  ["a development server that closes", closedBy(1000, "", vite), "normal"],
])("%s", (_what, record, severity) => {
  expect(severityOf(record)).toBe(severity);
});

describe("the sign of a development server", () => {
  test.each([
    ["ws://localhost:5173/", ["vite-hmr"], "vite-hmr"],
    ["ws://localhost:5173/", ["x", "vite-ping"], "vite-ping"],
    ["wss://dev.example/__webpack_hmr", [], "wss://dev.example/__webpack_hmr"],
    ["ws://localhost:3000/_NEXT/webpack-hmr", [], "ws://localhost:3000/_NEXT/webpack-hmr"],
    ["ws://localhost:8080/ws", [], null],
    ["ws://localhost:8080/vite-hmr", [], null],
    ["ws://localhost:8080/?/sockjs-node", [], null],
    ["/sockjs-node", [], null],
  ])("%s with %j is %s", (url, protocolsAsked, sign) => {
    expect(developmentServerSign(lost({ url, protocolsAsked }))).toBe(sign);
  });
});
