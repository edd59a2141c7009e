import { expect, test } from "vitest";
import { netErrorOf } from "../../../src/diagnosis/browser-report.ts";

test.each([
  ["Error in connection establishment: net::ERR_CONNECTION_REFUSED", "ERR_CONNECTION_REFUSED"],
  ["net::ERR_HTTP2_PROTOCOL_ERROR.", "ERR_HTTP2_PROTOCOL_ERROR"],
  ["net::ERR_CERT_DATE_INVALID, then net::ERR_FAILED", "ERR_CERT_DATE_INVALID"],
  ["internet::ERR_FAILED", ""],
  ["net::err_failed", ""],
  ["Invalid frame header", ""],
  ["", ""],
  [undefined, ""],
])("%s names %s", (text, error) => {
  expect(netErrorOf(text)).toBe(error);
});
