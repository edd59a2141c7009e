import { beforeAll, beforeEach, expect, test, vi } from "vitest";

type Listener = (tabId: number, change: { readonly url?: string }) => void;

const { shown, listeners } = vi.hoisted(() => ({ shown: [] as number[], listeners: [] as unknown[] }));
vi.mock("../../../src/platform/browser.ts", () => ({
  browser: { tabs: { onUpdated: { addListener: (listener: unknown) => listeners.push(listener) } } },
}));
vi.mock("../../../src/background/toolbar.ts", () => ({
  showTabState: async (tabId: number) => void shown.push(tabId),
}));

const { followNewPages, showNewPage } = await import("../../../src/background/show-new-page.ts");
const url = "https://app.example.com/";
const tabUpdated: Listener = (...told) => (listeners[0] as Listener)(...told);

beforeAll(followNewPages);
beforeEach(() => void shown.splice(0));

test("a page that has begun is shown, and again when the browser tells of it", async () => {
  await showNewPage(1, url);
  expect(shown).toEqual([1]);
  tabUpdated(1, { url });
  expect(shown).toEqual([1, 1]);
});

test("a page that no relay spoke of is left to the browser", async () => {
  await showNewPage(2, url);
  shown.splice(0);
  tabUpdated(2, { url: "about:config" });
  tabUpdated(2, {});
  tabUpdated(3, { url });
  expect(shown).toEqual([]);
});
