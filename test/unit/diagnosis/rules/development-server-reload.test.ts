import { developmentServerReload } from "../../../../src/diagnosis/rules/development-server-reload.ts";
import { closeCall, closedBy, lost, never } from "../endings.ts";
import { describeRule } from "../rule-table.ts";

const vite = { url: "ws://localhost:5173/?token=abc", protocolsAsked: ["vite-hmr"] };
const next = { url: "ws://localhost:3000/_next/webpack-hmr" };

describeRule(
  developmentServerReload,
  [
    ["Vite, cut", lost(vite), "development-server-reload", "likely", [["development-server", { sign: "vite-hmr" }]]],
    [
      "Vite, by a close frame",
      closedBy(1001, "", vite),
      "development-server-reload",
      "likely",
      [["development-server", { sign: "vite-hmr" }]],
    ],
    [
      "Next.js, cut",
      lost(next),
      "development-server-reload",
      "likely",
      [["development-server", { sign: "ws://localhost:3000/_next/webpack-hmr" }]],
    ],
  ],
  [
    ["another subprotocol", lost({ ...vite, protocolsAsked: ["graphql-ws"] })],
    ["a path that looks alike", lost({ url: "ws://localhost:3000/_next/webpack-hmr-2" })],
    ["such a path in the query", lost({ url: "ws://localhost:3000/ws?of=/_next/webpack-hmr" })],
    ["a usual path", lost({ url: "ws://localhost:3000/ws" })],
    ["the page's own close()", closedBy(1005, "", { ...vite, ...closeCall(500) })],
    ["a socket that never opened", never(vite)],
  ],
);
