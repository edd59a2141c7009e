import { vi } from "vitest";
import { httpLikeCode } from "../../../../src/diagnosis/rules/http-like-code.ts";
import type { SocketRecord } from "../../../../src/socket/socket-record.ts";
import { closeCall, closedBy } from "../endings.ts";
import { describeRule, type Fires } from "../rule-table.ts";

vi.mock("../../../../src/catalog/recognise-vendor.ts", () => ({
  recogniseVendor: ({ url }: SocketRecord) =>
    url.includes("known") ? { vendor: { id: "known", name: "Known" }, hints: [] } : null,
}));

describeRule(
  httpLikeCode,
  [4400, 4401, 4404, 4599].map((code): Fires => [
    `${code}`,
    closedBy(code),
    "http-like-code",
    "possible",
    [["close-frame", { code: String(code) }]],
    { status: String(code - 4000) },
  ]),
  [
    ["4399", closedBy(4399)],
    ["4600", closedBy(4600)],
    ["a service that is recognised", closedBy(4404, "", { url: "wss://known.example/" })],
    ["the page's own code", closedBy(4404, "", closeCall(1000, { code: 4404 }))],
  ],
);
