import { afterEach, expect, test, vi } from "vitest";
import type { SearchAction } from "../../../src/platform/search-channel.ts";

/** A BroadcastChannel whose messages arrive at once. */
class InstantChannel extends EventTarget {
  static readonly open = new Set<InstantChannel>();
  readonly name: string;

  constructor(name: string) {
    super();
    this.name = name;
    InstantChannel.open.add(this);
  }

  postMessage(data: unknown): void {
    for (const other of InstantChannel.open)
      if (other !== this && other.name === this.name) other.dispatchEvent(new MessageEvent("message", { data }));
  }

  close(): void {
    InstantChannel.open.delete(this);
  }
}

/** The panel's module as it is in this browser, and the other end of the channel of a tab. */
async function load(browserFamily: string, devtools: object | undefined) {
  vi.resetModules();
  vi.stubGlobal("BroadcastChannel", InstantChannel);
  vi.doMock("../../../src/platform/browser.ts", () => ({ browserFamily, browser: { devtools } }));
  return import("../../../src/panel/devtools-search.ts");
}

async function channelOf(tabId: number): Promise<BroadcastChannel> {
  vi.resetModules();
  const browser = { devtools: { inspectedWindow: { tabId } } };
  vi.doMock("../../../src/platform/browser.ts", () => ({ browser }));
  return (await import("../../../src/platform/search-channel.ts")).openSearchChannel();
}

afterEach(() => {
  InstantChannel.open.clear();
  vi.unstubAllGlobals();
});

test("the panel hears what is searched on its own tab, until it listens no more", async () => {
  const { hasDevtoolsSearch, onDevtoolsSearch } = await load("chromium", { inspectedWindow: { tabId: 7 } });
  const [own, other] = [await channelOf(7), await channelOf(8)];
  expect(hasDevtoolsSearch).toBe(true);
  const heard: SearchAction[] = [];
  const end = onDevtoolsSearch((action) => heard.push(action));
  own.postMessage({ kind: "search", query: "1006" });
  other.postMessage({ kind: "search", query: "4000" });
  own.postMessage({ kind: "next" });
  end();
  own.postMessage({ kind: "cancel" });
  expect(heard).toEqual([{ kind: "search", query: "1006" }, { kind: "next" }]);
});

test.each<[string, string, object | undefined]>([
  ["Firefox", "firefox", { inspectedWindow: { tabId: 7 } }],
  ["a page of its own", "chromium", undefined],
])("%s has no search box", async (_name, family, devtools) => {
  const { hasDevtoolsSearch, onDevtoolsSearch } = await load(family, devtools);
  expect(hasDevtoolsSearch).toBe(false);
  onDevtoolsSearch(() => {})();
  expect(InstantChannel.open.size).toBe(0);
});
