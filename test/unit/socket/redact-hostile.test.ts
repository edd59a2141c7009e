import { describe, expect, test } from "vitest";
import { longestText } from "../../../src/socket/limits.ts";
import { createRedactor, redactRecord } from "../../../src/socket/redact.ts";
import { at, sampleRecord } from "../sample-record.ts";

/**
 * Begins of everything that the redactor looks for, and what it reads on over. Repeated, each makes a pattern begin at many places and
 * fail late: a pattern that takes more than linear time does not come to an end here within the test's time limit.
 */
const pieces = [
  ...Array.from("a1A .,:;=&?#@%/\\-_~+'\"`()[]{}<>|\n\t\u00E9\uD800"),
  ..."(a1-)(A0_)(a.)(a@)(@a.)(a:)(:a)(a=)(=a)(&a)(a&)(a%)(/a)(a/)(..)(;=)(,a)(%40)(%2540)(%25)(%2B)"
    .slice(1, -1)
    .split(")("),
  ...'token |token=|token:|token: |token=\'|token"|\\"token\\":\\"|token=.|session |password \'|key=|user:'.split("|"),
  ..."cookie:|cookie: a|cookie: a=b;|cookie:;|set-cookie: =|bearer |bearer:|basic |basic a|authorization: |x-|x-a".split(
    "|",
  ),
  ..."eyJ|-eyJ|eyJ-|eyJa.|v2.local.|sk_live_|sk-|SG.|M--|12345678:|xoxb-|AKIA|ghp_|%41eyJ".split("|"),
  ..."ws://|ws:/|ws:\\\\|ws%3A%2F%2F|ws://a:b/|ws://a:|a:b@|a:b@a.|mailto:|data:|data:,|blob:|blob:a|http:a".split("|"),
  ..."a@a|a@a.|a@b.c.|a.a.a.a@|a%40b.|a+a@|\u00E9@|redacted-1|redacted-0|{id}|/123/|/123/abcdefgh/|;a=".split("|"),
  ..."550e8400-|e29b-|abc1|Ab1|:1:1|):1|:1)|at f (|base64url.bearer.|token.|access_token,".split("|"),
];

const length = 100_000;

describe("a text of 100,000 units takes no longer than it has to", () => {
  test.each(pieces)("made of %j", (piece) => {
    const text = piece.repeat(Math.ceil(length / piece.length));
    const redactor = createRedactor();
    for (const whole of [text, `ws://a:${text}x`, `token=${text}@a`]) redactor.text(whole);
    for (const whole of [text, `ws://a:${text}x`]) redactor.url(whole);
    redactor.redact("stack", `ws://a${text}x`);
    redactor.redact("protocol", text);
    expect(redactor.text("token=abc")).toMatch(/^token=redacted-\d+$/);
  });
});

test("a record that is as full of secrets as it can be is redacted", () => {
  const url = `wss://example.com/?${Array.from({ length: 400 }, (_, index) => `a=s3cr${index}x`).join("&")}`.slice(
    0,
    longestText,
  );
  const text = Array.from({ length: 400 }, (_, index) => `s3cr${index}x`)
    .join(" ")
    .slice(0, longestText);
  const closeCall = { code: 1000, reason: text, at: at(1), readyState: 1, stack: text };
  const record = redactRecord(
    sampleRecord({
      url,
      frame: { url, top: true, kind: "page" },
      reason: text,
      initiatorStack: text,
      closeCalls: [closeCall, closeCall, closeCall, closeCall],
    }),
    createRedactor(),
  );
  expect(JSON.stringify(record)).not.toContain("s3cr");
});
