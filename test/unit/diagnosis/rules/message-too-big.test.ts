import { vi } from "vitest";
import { messageTooBig } from "../../../../src/diagnosis/rules/message-too-big.ts";
import { closeCall, closedBy, inFirefox, lost, never, received, sent } from "../endings.ts";
import { describeRule } from "../rule-table.ts";

vi.mock("../../../../src/catalog/infrastructure.ts", () => ({
  limitsNear: (kind: string, value: number) =>
    kind === "message-size" && value > 1_048_576
      ? [
          {
            product: { id: "library", name: "library", layer: "server-library", limits: [], sources: [] },
            limit: {
              kind: "message-size",
              value: 1_048_576,
              setting: "max_size",
              codes: [1009],
              reason: /exceeds limit/,
            },
          },
        ]
      : [],
}));

const last = (size: number, before = 50, type = "text") => ["last-sent", { before, size, type }] as const;
const cut = ["no-close-frame", { open: 1000 }] as const;

describeRule(
  messageTooBig,
  [
    [
      "1009",
      closedBy(1009, "", { ...sent(1000, 500), ...received(1000) }),
      "message-too-big",
      "certain",
      [["close-frame", { code: "1009" }], last(500), ["silence", { silence: 50 }]],
    ],
    [
      "1009 with the reason of a product",
      closedBy(1009, "frame exceeds limit of 1048576 bytes", sent(1000, 2_000_000)),
      "message-too-big",
      "certain",
      [
        ["close-frame", { code: "1009" }],
        ["reason", { reason: "frame exceeds limit of 1048576 bytes" }],
        last(2_000_000),
        ["default-size", { limit: 1_048_576, products: ["library (max_size)"] }],
        ["silence", { silence: 50 }],
      ],
    ],
    [
      "1009 with another reason",
      closedBy(1009, "too big", sent(1000, 2_000_000)),
      "message-too-big",
      "certain",
      [
        ["close-frame", { code: "1009" }],
        ["reason", { reason: "too big" }],
        last(2_000_000),
        ["silence", { silence: 50 }],
      ],
    ],
    ["a cut right after a very big one", lost(sent(1000, 65_536)), "message-too-big", "likely", [last(65_536), cut]],
    ["a cut right after a big one", lost(sent(1000, 65_535)), "message-too-big", "possible", [last(65_535), cut]],
    [
      "Firefox's reset after a big binary one",
      lost({ ...inFirefox, errorEvent: true, ...sent(1000, 8192, { lastType: "binary" }) }),
      "message-too-big",
      "possible",
      [last(8192, 50, "binary"), cut],
    ],
  ],
  [
    ["a cut right after one that is not big", lost(sent(1000, 8191))],
    [
      "a cut long after a big one",
      lost({ opened: { wall: 0, monotonic: 0 }, ended: { wall: 0, monotonic: 3001 }, ...sent(1000, 100_000) }),
    ],
    ["a cut after a bigger one was let through", lost(sent(1000, 100_000, { count: 2, largestSize: 100_001 }))],
    ["a cut, and nothing sent", lost()],
    ["another close code after a big one", closedBy(1011, "", sent(1000, 100_000))],
    ["bytes that Chromium rejected", lost({ ...sent(1000, 100_000), errorEvent: true })],
    ["the page's own close()", lost({ ...sent(1000, 100_000), ...closeCall(1000) })],
    ["a socket that never opened", never(sent(1000, 100_000))],
  ],
);
