import { expect, test, vi } from "vitest";
import { vendorCode } from "../../../../src/diagnosis/rules/vendor-code.ts";
import type { SocketRecord } from "../../../../src/socket/socket-record.ts";
import { closeCall, closedBy, lost } from "../endings.ts";
import { causeIn, describeRule } from "../rule-table.ts";

vi.mock("../../../../src/catalog/recognise-vendor.ts", () => ({
  recogniseVendor: ({ url }: SocketRecord) =>
    url.includes("chat.example.net")
      ? { vendor: { id: "chat", name: "Chat" }, hints: [{ kind: "host", value: "chat.example.net" }] }
      : null,
}));
vi.mock("../../../../src/catalog/look-up.ts", () => ({
  closeCodeOf: (number: number, vendor?: string) =>
    vendor === "chat" && number === 4004 ? { id: "chat-4004", name: "Bad token", vendor: "chat" } : { id: "4000-4999" },
}));

const url = "wss://chat.example.net/";
const recognised = closedBy(4004, "no", { url });

describeRule(
  vendorCode,
  [
    [
      "a code of a service that is recognised",
      recognised,
      "vendor-code",
      "likely",
      [
        ["close-frame", { code: "4004" }],
        ["reason", { reason: "no" }],
        ["vendor-host", { vendor: "Chat", value: "chat.example.net" }],
        ["open-for", { open: 1000 }],
      ],
      { vendor: "Chat", name: "Bad token" },
    ],
  ],
  [
    ["the code of another service", closedBy(4004)],
    ["a code that the service does not define", closedBy(4005, "", { url })],
    ["the page's own code", closedBy(4004, "", { url, ...closeCall(1000, { code: 4004 }) })],
    ["a lost connection", lost({ url })],
  ],
);

test("names the entry that explains it", () => {
  expect(causeIn(vendorCode, recognised)?.codeId).toBe("chat-4004");
});
