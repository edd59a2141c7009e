import { expect, test } from "vitest";
import { createText } from "../../../src/text/create-text.ts";

test("formats messages, attributes, durations and sizes", () => {
  const text = createText("en", ["greeting = Closed after { DURATION($after) }\n    .size = { BYTES($size) }\n"]);
  expect(text.format("greeting", { after: 60_020 })).toBe("Closed after 60.02 s");
  expect(text.format("greeting.size", { size: 2048 })).toBe("2 KiB");
});

test.each([
  ["an unknown message", "nothing", {}],
  ["an unknown attribute", "greeting.nothing", {}],
  ["a missing value", "greeting", {}],
  ["a value of another kind", "greeting", { after: "soon" }],
])("%s is a fault that shows", (_name, id, values) => {
  const text = createText("en", ["greeting = Closed after { DURATION($after) }\n"]);
  expect(() => text.format(id, values)).toThrow();
});

test("a message that is said twice is a fault", () => {
  expect(() => createText("en", ["one = 1\n", "one = 2\n"])).toThrow();
});

test("isolates values in right-to-left sentences only", () => {
  expect(createText("ar", ["one = Code { $value }\n"]).format("one", { value: "1006" })).toBe("Code \u20681006\u2069");
  expect(createText("en", ["one = Code { $value }\n"]).format("one", { value: "1006" })).toBe("Code 1006");
});

test("isolates a value that is written from right to left in any sentence", () => {
  const text = createText("en", ["one = Reason { $value }\n"]);
  expect(text.format("one", { value: "انتهى" })).toBe("Reason \u2068انتهى\u2069");
});

test("writes lists as the language writes them, numbers in them as durations", () => {
  const source = "one = Default of { $names } after { $times }\n";
  const values = { names: ["nginx", "HAProxy", "AWS ALB"], times: [60_010, 60_000] };
  expect(createText("en", [source]).format("one", values)).toBe(
    "Default of nginx, HAProxy, and AWS ALB after 60.01 s and 60 s",
  );
  expect(createText("fr", [source]).format("one", values)).toMatch(/nginx, HAProxy et AWS ALB after 60,01\ss et 60\ss/);
});

test("isolates each item of a list in right-to-left sentences", () => {
  expect(createText("ar", ["one = { $names }\n"]).format("one", { names: ["nginx", "HAProxy"] })).toBe(
    "\u2068nginx\u2069 و\u2068HAProxy\u2069",
  );
});

test("knows the direction of a language", () => {
  expect(createText("ar", []).direction).toBe("rtl");
  expect(createText("fr", []).direction).toBe("ltr");
});
