import { mixedContent } from "../../../../src/diagnosis/rules/mixed-content.ts";
import { blockedBy, never } from "../endings.ts";
import { describeRule } from "../rule-table.ts";

const thrown = { name: "SecurityError", message: "The operation is insecure." };
const url = "ws://api.example.com/";
const frame = { url: "http://app.example.com/", top: true, kind: "page" } as const;
const said = [
  ["exception", thrown],
  ["insecure-from-secure", { page: "https://app.example.com/" }],
] as const;

describeRule(
  mixedContent,
  [
    ["ws: from https:", blockedBy(thrown, { url }), "mixed-content", "certain", said],
    ["http: from https:", blockedBy(thrown, { url: "HTTP://api.example.com" }), "mixed-content", "certain", said],
    [
      "an exception without a message",
      blockedBy({ ...thrown, message: "" }, { url }),
      "mixed-content",
      "certain",
      [["exception-without-message", { name: "SecurityError" }], said[1]],
    ],
  ],
  [
    ["wss: from https:", blockedBy(thrown, { url: "wss://api.example.com/" })],
    ["ws: from http:", blockedBy(thrown, { url, frame })],
    ["another exception", blockedBy({ name: "SyntaxError", message: "" }, { url })],
    ["a policy violation", blockedBy({ directive: "connect-src", blocked: url, source: "", line: 1 }, { url, thrown })],
    ["a socket that was tried", never({ url, thrown })],
  ],
);
