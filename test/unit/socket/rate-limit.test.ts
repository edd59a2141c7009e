import { expect, test } from "vitest";
import { createRateLimit } from "../../../src/socket/rate-limit.ts";

test("a burst passes, then only what the rate allows", () => {
  const mayPass = createRateLimit(3, 10);
  const passes = [0, 0, 0, 0, 50, 100, 100, 200, 1000, 1000, 1000, 1000].map((now) => mayPass(now));
  expect(passes).toEqual([true, true, true, false, false, true, false, true, true, true, true, false]);
});
