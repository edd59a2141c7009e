import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createRedactor, redactRecord } from "../../../src/socket/redact.ts";
import type { SocketRecord } from "../../../src/socket/socket-record.ts";
import { at, sampleRecord } from "../sample-record.ts";
import { anyText } from "./any-text.ts";
import { anyUrl } from "./any-url.ts";

const secret = fc.oneof(
  fc.stringMatching(/^[a-z]{3,8}$/),
  fc.stringMatching(/^[A-Za-z\d]{6,24}$/),
  fc.uuid(),
  fc.emailAddress(),
);
const text = fc.oneof(
  anyUrl,
  anyText,
  fc.tuple(fc.constantFrom("token=", "Bearer ", "session ", "Cookie: a=", ""), secret).map((parts) => parts.join("")),
);
/** Records that repeat one another's texts: each is made of the same few. */
const someRecords = fc.array(text, { minLength: 1, maxLength: 4 }).chain((texts) => {
  const one = fc.constantFrom(...texts);
  return fc.array(
    fc
      .record({ url: one, page: one, protocol: one, reason: one, stack: one, message: one })
      .map(({ url, page, protocol, reason, stack, message }): SocketRecord =>
        sampleRecord({
          url,
          frame: { url: page, top: true, kind: "page" },
          protocolsAsked: ["access_token", protocol],
          protocol,
          reason: `${reason} ${url}`,
          initiatorStack: stack,
          closeCalls: [{ code: 1000, reason: message, at: at(1), readyState: 1, stack }],
          thrown: { name: "Error", message: `'${protocol}'` },
        }),
      ),
    { minLength: 1, maxLength: 6 },
  );
});

describe("what a redactor remembers", () => {
  test.each([0, 1, 2])("changes nothing: %i texts against all", (most) => {
    fc.assert(
      fc.property(someRecords, (records) => {
        const [forgetful, remembering] = [createRedactor([/\d{3}/gu], undefined, most), createRedactor([/\d{3}/gu])];
        for (const record of records)
          expect(redactRecord(record, remembering)).toEqual(redactRecord(record, forgetful));
        expect(remembering.found()).toEqual(forgetful.found());
      }),
    );
  });
});

/** The URLs of a log in which these are secrets. */
function logOf(secrets: readonly string[]): string[] {
  const redactor = createRedactor();
  return secrets.map((secret) => redactor.url(`wss://example.com/?a=${secret}&b=fixed`));
}

describe("stand-ins", () => {
  test("are the same for the same secret, in all texts of all records of a log", () => {
    const redactor = createRedactor();
    const [one, other] = [
      sampleRecord({ url: "wss://example.com/?a=s3cr3t-1", reason: "token=s3cr3t-2" }),
      sampleRecord({ url: "wss://example.com/?b=s3cr3t-2", reason: "token=s3cr3t-1" }),
    ].map((record) => redactRecord(record, redactor));
    expect([one?.url, one?.reason]).toEqual(["wss://example.com/?a=redacted-1", "token=redacted-2"]);
    expect([other?.url, other?.reason]).toEqual(["wss://example.com/?b=redacted-2", "token=redacted-1"]);
  });

  test("say nothing of a secret in another log: other secrets in the same places give the same log", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.stringMatching(/^[a-z\d]{6,30}$/), { minLength: 1 }), (secrets) => {
        expect(logOf(secrets)).toEqual(logOf(secrets.map((_, index) => `other-${index}`)));
      }),
    );
  });
});
