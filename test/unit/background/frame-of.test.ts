import { expect, test } from "vitest";
import { frameOf, type SenderFrame } from "../../../src/background/frame-of.ts";

test.each<[SenderFrame, string, boolean]>([
  [{ frameId: 0, url: "https://a.example/", origin: "https://a.example" }, "page", true],
  [{ frameId: 7, url: "https://a.example/f", origin: "https://a.example" }, "frame", false],
  [{ frameId: 7, url: "about:blank", origin: "https://a.example" }, "about-blank", false],
  [{ frameId: 7, url: "about:srcdoc", origin: "https://a.example" }, "srcdoc", false],
  [{ frameId: 7, url: "blob:https://a.example/1", origin: "https://a.example" }, "blob", false],
  [{ frameId: 7, url: "data:text/html,x", origin: "null" }, "data", false],
  [{ frameId: 7, url: "https://a.example/f", origin: "null" }, "sandboxed", false],
  [{ frameId: 7 }, "frame", false],
])("%o is a %s", (sender, kind, top) => {
  expect(frameOf(sender)).toEqual({ url: sender.url ?? "", kind, top });
});
