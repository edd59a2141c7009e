import type { Runtime } from "webextension-polyfill";
import { expect, test, vi } from "vitest";
import { answerDevtoolsQuestions } from "../../../src/platform/devtools-presence.ts";

type Listener = (message: unknown, sender: Runtime.MessageSender) => unknown;
const { listeners } = vi.hoisted(() => ({ listeners: [] as Listener[] }));
vi.mock("../../../src/platform/browser.ts", () => ({
  browser: {
    runtime: {
      id: "ours",
      getURL: (path: string) => `chrome-extension://ours/${path}`,
      onMessage: { addListener: (listener: Listener) => void listeners.push(listener) },
    },
  },
}));

answerDevtoolsQuestions(7, () => true);
const ask = (sender: Runtime.MessageSender, tabId = 7): unknown => listeners[0]?.({ kind: "devtools", tabId }, sender);
const background = { id: "ours", url: "chrome-extension://ours/service-worker-loader.js" };

test("the background is told whether DevTools are open on this tab", async () => {
  expect(await ask(background)).toBe("shown");
  expect(ask(background, 8)).toBeUndefined();
});

test.each<[string, Runtime.MessageSender]>([
  ["a content script of ours", { id: "ours", url: "https://app.example.com/", frameId: 0 }],
  ["another extension", { id: "theirs", url: "chrome-extension://theirs/page.html" }],
  ["somebody without a name", {}],
])("%s is told nothing", (_name, sender) => {
  expect(ask(sender)).toBeUndefined();
});
