import { contentSecurityPolicy } from "../../../../src/diagnosis/rules/content-security-policy.ts";
import { blockedBy, inFirefox, never } from "../endings.ts";
import { describeRule } from "../rule-table.ts";

const url = "wss://api.example.com:8443/live?token=1";
const violation = { directive: "connect-src", blocked: url, source: "https://app.example.com/main.js", line: 3 };
const source = "wss://api.example.com:8443";
const reported = ["policy-violation", { directive: "connect-src", uri: url }] as const;
const thrown = { name: "NS_ERROR_CONTENT_BLOCKED", message: "" };

describeRule(
  contentSecurityPolicy,
  [
    [
      "a violation",
      blockedBy(violation, { url }),
      "content-security-policy",
      "certain",
      [reported],
      { directive: "connect-src", source },
    ],
    [
      "a violation of the fallback, of an http: address",
      blockedBy({ ...violation, directive: "default-src" }, { url: "http://api.example.com/" }),
      "content-security-policy",
      "certain",
      [["policy-violation", { directive: "default-src", uri: url }]],
      { directive: "default-src", source: "ws://api.example.com" },
    ],
    [
      "Firefox's exception beside the violation",
      blockedBy(violation, { ...inFirefox, url, thrown }),
      "content-security-policy",
      "certain",
      [reported],
      { directive: "connect-src", source },
    ],
    [
      "Firefox's exception alone",
      blockedBy(thrown, { ...inFirefox, url }),
      "content-security-policy",
      "likely",
      [["exception-without-message", { name: "NS_ERROR_CONTENT_BLOCKED" }]],
      { directive: "connect-src", source },
    ],
    [
      "what is no URL",
      blockedBy(violation, { url: "no url" }),
      "content-security-policy",
      "certain",
      [reported],
      { directive: "connect-src", source: "no url" },
    ],
  ],
  [
    ["another exception", blockedBy({ name: "SecurityError", message: "" })],
    ["nothing known", blockedBy(null)],
    ["a violation that was only reported: the socket was tried", never({ violation })],
  ],
);
