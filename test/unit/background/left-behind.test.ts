import { beforeEach, expect, test, vi } from "vitest";
import { collectLeftBehind, onStorageChanged } from "../../../src/background/left-behind.ts";
import type { DeliveryItem, Stamp } from "../../../src/socket/delivery.ts";
import { createMemoryArea } from "../log/memory-area.ts";

const { local, stored } = vi.hoisted(() => ({
  local: { area: {} as ReturnType<typeof createMemoryArea> },
  stored: { calls: [] as [string[], number][], fails: false },
}));
vi.mock("../../../src/platform/browser.ts", () => ({ browser: { storage: { local: lazyArea() } } }));
vi.mock("../../../src/background/browser-session.ts", () => ({ browserSessionBegun: async () => {} }));
vi.mock("../../../src/log/log-of-tab.ts", () => ({ logOf: () => ({}) }));
vi.mock("../../../src/background/store-items.ts", () => ({
  storeItems: async (items: readonly DeliveryItem[], { tabId }: Stamp) => {
    if (stored.fails) throw new Error("no room");
    stored.calls.push([items.map((item) => (item.kind === "facts" ? item.id : item.kind)), tabId]);
    return [];
  },
}));

function lazyArea() {
  return {
    get: (key: string | null) => local.area.get(key),
    remove: (keys: string[]) => local.area.remove(keys),
  };
}

const left = (ids: readonly string[], tabId = 7): string =>
  JSON.stringify({
    stamp: { tabId, frame: { url: "https://app.example.com/", top: true, kind: "page" }, site: "app.example.com" },
    items: ids.map((id) => ({ kind: "facts", id, text: "{}" })),
  });

beforeEach(() => {
  local.area = createMemoryArea();
  stored.calls = [];
  stored.fails = false;
});

test("what a page has left in parts is stored together, in order, and is then gone; the rest of the storage stays", async () => {
  await local.area.set({
    "left 1700000000002-1000001-5": left(["c"]),
    "left 1700000000001-1000001-9": left(["b"]),
    "left 1700000000001-1000000-3": left(["a"]),
    "left 1700000000001-1000000-4": left(["x"], 8),
    "left 1700000000001-1000002-4": "no JSON",
    snippetStack: "nginx",
  });
  await collectLeftBehind();
  expect(stored.calls).toEqual([
    [["a", "b", "c"], 7],
    [["x"], 8],
  ]);
  expect([...local.area.values.keys()]).toEqual(["snippetStack"]);
});

test("what could not be stored stays until it can", async () => {
  await local.area.set({ "left 1": left(["a"]) });
  stored.fails = true;
  await expect(collectLeftBehind()).rejects.toThrow("no room");
  stored.fails = false;
  await collectLeftBehind();
  expect(stored.calls).toEqual([[["a"], 7]]);
});

test("is collected when something is left, and not when it is taken away", async () => {
  await local.area.set({ "left 1": left(["a"]) });
  onStorageChanged({ "left 1": { oldValue: "…" } }, "local");
  onStorageChanged({ "left 1": { newValue: "…" } }, "session");
  onStorageChanged({ snippetStack: { newValue: "…" } }, "local");
  await Promise.resolve();
  expect(stored.calls).toEqual([]);
  onStorageChanged({ "left 1": { newValue: "…" } }, "local");
  await vi.waitUntil(() => stored.calls.length === 1);
});
