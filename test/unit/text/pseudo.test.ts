import { expect, test } from "vitest";
import { pseudo } from "../../../src/text/pseudo.ts";

test.each([
  ["Codes", "[Çödéš ~~~~~~~]"],
  ["call `close()` again", "[çáll `close()` ágáíñ ~~~~~~~]"],
  [" · ", " · "],
  ["", ""],
])("%j is written %j", (text, written) => {
  expect(pseudo(text)).toBe(written);
});
