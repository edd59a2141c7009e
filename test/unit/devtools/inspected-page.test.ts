import { expect, test } from "vitest";
import { startsStream } from "../../../src/devtools/inspected-page.ts";

const frame = (lineNumber: number, columnNumber: number) => ({ functionName: "", url: "", lineNumber, columnNumber });

test.each<[string, string | null, boolean]>([
  ["a WebSocket", "const s = new WebSocket(url)", false],
  ["a stream", "const s = new WebSocketStream(url)", true],
  ["a stream of a window", "const s = new self.WebSocketStream(url)", true],
  ["a stream in parentheses", "const s = new (window.WebSocketStream)(url)", true],
  ["a name that only begins so", "const s = new WebSocketStreams(url)", false],
  ["a stream elsewhere", "const s = new WebSocket(new WebSocketStream(url))", false],
  ["nothing there", "", false],
  ["no source", null, false],
])("%s", (_name, line, expected) => {
  expect(startsStream(line, frame(0, 10))).toBe(expected);
  expect(startsStream(line && `\n${line}`, frame(1, 10))).toBe(expected);
});
