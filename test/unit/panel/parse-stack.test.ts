import { array, assert, constantFrom, oneof, property, string } from "fast-check";
import { describe, expect, test } from "vitest";
import { fileName, parseStack, type StackFrame } from "../../../src/panel/detail/parse-stack.ts";

const frame = (changes: Partial<StackFrame>): StackFrame => ({
  kind: "frame",
  functionName: "",
  asyncCause: "",
  place: null,
  where: "",
  evaluated: false,
  origin: "own",
  ...changes,
});
const at = (url: string, line: number, column: number) => ({ place: { url, line, column } });
const js = "https://a.example/app.js";

const v8: readonly [string, Partial<StackFrame>][] = [
  [`    at connect (${js}:10:5)`, { functionName: "connect", ...at(js, 10, 5) }],
  [`    at ${js}:10:5`, at(js, 10, 5)],
  [`    at https://a.example:8443/app.js?v=1:2:10:5`, at("https://a.example:8443/app.js?v=1:2", 10, 5)],
  [`    at new Client (${js}:1:2)`, { functionName: "new Client", ...at(js, 1, 2) }],
  [`    at Object.open [as connect] (${js}:1:2)`, { functionName: "Object.open [as connect]", ...at(js, 1, 2) }],
  [`    at async retry (${js}:1:2)`, { functionName: "retry", asyncCause: "async", ...at(js, 1, 2) }],
  [`    at async ${js}:1:2`, { asyncCause: "async", ...at(js, 1, 2) }],
  [
    "    at async Promise.all (index 0)",
    { functionName: "Promise.all", asyncCause: "async", where: "index 0", origin: "engine" },
  ],
  ["    at Array.forEach (<anonymous>)", { functionName: "Array.forEach", where: "<anonymous>", origin: "engine" }],
  ["    at <anonymous>:1:7", { where: "<anonymous>:1:7", origin: "engine" }],
  ["    at Array.map (native)", { functionName: "Array.map", where: "native", origin: "engine" }],
  [
    `    at eval (eval at load (${js}:3:9), <anonymous>:1:1)`,
    {
      functionName: "eval",
      where: `eval at load (${js}:3:9), <anonymous>:1:1`,
      evaluated: true,
      ...at(js, 3, 9),
    },
  ],
  [
    `    at eval (eval at <anonymous> (eval at load (https://a.example/a (1).js:3:9), <anonymous>:1:1), <anonymous>:2:4)`,
    {
      functionName: "eval",
      where: `eval at <anonymous> (eval at load (https://a.example/a (1).js:3:9), <anonymous>:1:1), <anonymous>:2:4`,
      evaluated: true,
      ...at("https://a.example/a (1).js", 3, 9),
    },
  ],
  [
    "    at eval (eval at <anonymous> (<anonymous>:1:1), <anonymous>:1:6)",
    {
      functionName: "eval",
      where: "eval at <anonymous> (<anonymous>:1:1), <anonymous>:1:6",
      evaluated: true,
    },
  ],
  [
    "    at run (wasm://wasm/3f2a1b9c:wasm-function[12]:0x3fa)",
    { functionName: "run", where: "wasm://wasm/3f2a1b9c:wasm-function[12]:0x3fa" },
  ],
  [
    "    at https://a.example/x.wasm:wasm-function[0]:0x1f",
    { where: "https://a.example/x.wasm:wasm-function[0]:0x1f" },
  ],
  ["    at data:text/javascript,new%20WebSocket(u):1:1", at("data:text/javascript,new%20WebSocket(u)", 1, 1)],
  [
    "    at go (data:text/javascript,go(1, 2):1:14)",
    { functionName: "go", ...at("data:text/javascript,go(1, 2)", 1, 14) },
  ],
  ["    at blob:https://a.example/0b0c-11:3:4", at("blob:https://a.example/0b0c-11", 3, 4)],
  ["    at about:srcdoc:4:9", at("about:srcdoc", 4, 9)],
  ["    at open (webpack:///./src/socket.ts:7:1)", { functionName: "open", ...at("webpack:///./src/socket.ts", 7, 1) }],
  [
    "    at open (webpack-internal:///(app)/./src/socket.ts:7:1)",
    { functionName: "open", ...at("webpack-internal:///(app)/./src/socket.ts", 7, 1) },
  ],
  [
    "    at __webpack_require__ (webpack:///webpack/bootstrap:7:1)",
    { functionName: "__webpack_require__", origin: "library", ...at("webpack:///webpack/bootstrap", 7, 1) },
  ],
  [
    "    at connect (https://a.example/node_modules/@scope/ws@8/index.js:9:3)",
    { functionName: "connect", origin: "library", ...at("https://a.example/node_modules/@scope/ws@8/index.js", 9, 3) },
  ],
  [
    "    at f (https://a.example/my file (copy).js:1:2)",
    { functionName: "f", ...at("https://a.example/my file (copy).js", 1, 2) },
  ],
  [`    at a (b) c (${js}:1:2)`, { functionName: "a (b) c", ...at(js, 1, 2) }],
  [`    at Object.<anonymous> (${js}:1:2)`, { functionName: "Object.<anonymous>", ...at(js, 1, 2) }],
  [`    at [Symbol.iterator] (${js}:1:2)`, { functionName: "[Symbol.iterator]", ...at(js, 1, 2) }],
  [`    at f (${js}:0:1)`, { functionName: "f", where: `${js}:0:1` }],
  [`    at send (VM17:1:2)`, { functionName: "send", where: "VM17:1:2" }],
  [`    at file:///srv/app.js:1:2`, at("file:///srv/app.js", 1, 2)],
];

const spiderMonkey: readonly [string, Partial<StackFrame>][] = [
  [`connect@${js}:10:5`, { functionName: "connect", ...at(js, 10, 5) }],
  [`@${js}:10:5`, at(js, 10, 5)],
  [`connect/<@${js}:10:5`, { functionName: "connect/<", ...at(js, 10, 5) }],
  [`connect@${js}:10`, { functionName: "connect", ...at(js, 10, 1) }],
  [
    "open@https://cdn.example/socket.js@4.1.0/dist/a.js:1:2",
    { functionName: "open", ...at("https://cdn.example/socket.js@4.1.0/dist/a.js", 1, 2) },
  ],
  [`odd@name@${js}:1:2`, { functionName: "odd@name", ...at(js, 1, 2) }],
  [`async*retry@${js}:1:2`, { functionName: "retry", asyncCause: "async", ...at(js, 1, 2) }],
  [`setTimeout handler*retry@${js}:1:2`, { functionName: "retry", asyncCause: "setTimeout handler", ...at(js, 1, 2) }],
  [
    `promise callback*EventListener.handleEvent*@${js}:1:2`,
    { asyncCause: "promise callback*EventListener.handleEvent", ...at(js, 1, 2) },
  ],
  ["forEach@[native code]", { functionName: "forEach", where: "[native code]", origin: "engine" }],
  ["map@self-hosted:171:17", { functionName: "map", where: "self-hosted:171:17", origin: "engine" }],
  ["@debugger eval code:1:1", { where: "debugger eval code:1:1", evaluated: true }],
  [
    `f@${js} line 3 > eval:1:1`,
    { functionName: "f", where: `${js} line 3 > eval:1:1`, evaluated: true, ...at(js, 3, 1) },
  ],
  [
    `f@${js} line 3 > Function line 9 > eval:1:1`,
    { functionName: "f", where: `${js} line 3 > Function line 9 > eval:1:1`, evaluated: true, ...at(js, 3, 1) },
  ],
  [
    "run@https://a.example/x.wasm:wasm-function[3]:0xab",
    { functionName: "run", where: "https://a.example/x.wasm:wasm-function[3]:0xab" },
  ],
  ["@data:text/javascript,open():1:1", at("data:text/javascript,open()", 1, 1)],
  ["@blob:https://a.example/1:2:3", at("blob:https://a.example/1", 2, 3)],
];

describe.each([
  ["V8", v8],
  ["SpiderMonkey", spiderMonkey],
] as const)("%s", (_, cases) => {
  test.each(cases)("%s", (line, expected) => {
    expect(parseStack(line)).toEqual([frame(expected)]);
  });
});

test.each([
  "Error: no paper",
  "at foo (unknown location)",
  "at",
  "@",
  "a@b",
  "at x (https://a.example/)",
  "mail me@host:1:2",
  "at f (javascript:open():x)",
])("%s stays a line of text", (line) => {
  expect(parseStack(line)).toEqual([{ kind: "text", text: line }]);
});

test("the frames keep their order, and empty lines go", () => {
  const lines = parseStack(`\r\n    at a (${js}:1:2)\r\n\n?!\n    at b (${js}:3:4)\n`);
  expect(lines.map((line) => (line.kind === "frame" ? line.functionName : line.text))).toEqual(["a", "?!", "b"]);
});

test("no text breaks it, and every line is kept", () => {
  const part = constantFrom(
    "at ",
    " (",
    ")",
    "@",
    ":1",
    ":",
    "eval at ",
    " line 1 > eval",
    "https://a/",
    "*",
    "\n",
    "x",
  );
  assert(
    property(array(oneof(part, string()), { maxLength: 40 }), (parts) => {
      const text = parts.join("");
      const due = text.split(/\r?\n/).filter((line) => line.trim() !== "");
      expect(parseStack(text)).toHaveLength(due.length);
    }),
  );
});

test("a long hostile line is one line", () => {
  for (const part of [" (", "eval at ", "eval at x (", ":1:1", "@https://", " line 1 > ", "a)", "(:1"]) {
    const line = `at ${part.repeat(4096 / part.length)}`;
    expect(parseStack(line)).toHaveLength(1);
  }
});

test.each([
  [js, "app.js"],
  [`${js}?v=1#x`, "app.js"],
  ["https://a.example/", "a.example"],
  ["https://a.example:8080/live/", "live"],
  ["webpack:///./src/a b.ts", "a b.ts"],
  ["data:text/javascript,a/b", "data:"],
  ["blob:https://a.example/0b-1", "0b-1"],
  ["about:srcdoc", "srcdoc"],
  ["file:///", "file:///"],
])("the file of %s is %s", (url, expected) => {
  expect(fileName(url)).toBe(expected);
});
