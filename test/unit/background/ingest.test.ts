import { beforeEach, expect, test, vi } from "vitest";
import { ingest } from "../../../src/background/ingest.ts";

const seen = vi.hoisted(() => ({ calls: [] as string[], fault: null as Error | null }));
vi.mock("../../../src/platform/browser.ts", () => ({
  browser: { runtime: { id: "whyclosed", getURL: (path: string) => `chrome-extension://whyclosed/${path}` } },
}));
vi.mock("../../../src/log/log-of-tab.ts", () => ({ logOf: () => ({}) }));
vi.mock("../../../src/background/browser-session.ts", () => ({ browserSessionBegun: async () => {} }));
vi.mock("../../../src/background/left-behind.ts", () => ({
  collectLeftBehind: async () => {
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
    seen.calls.push("what was left behind");
    if (seen.fault) throw seen.fault;
  },
}));
vi.mock("../../../src/background/site-of-tab.ts", () => ({ noteSite: () => {}, siteOf: async () => "app.example" }));
vi.mock("../../../src/background/store-items.ts", () => ({
  storeItems: async (items: readonly { readonly kind: string }[]) => {
    seen.calls.push(...items.map(({ kind }) => kind));
    return [];
  },
}));
vi.mock("../../../src/background/show-new-page.ts", () => ({ showNewPage: async () => {} }));
vi.mock("../../../src/background/web-request.ts", () => ({ noteStored: () => {} }));

const sender = { id: "whyclosed", url: "https://app.example/next", frameId: 0, tab: { id: 7, incognito: false } };
const deliver = (items: readonly object[]) => ingest({ kind: "delivery", items }, sender as never);
const navigation = { kind: "navigation", at: 1, url: "https://app.example/next" };
const dropped = { kind: "dropped", at: 1, count: 1, why: "rate", id: "a-2" };

beforeEach(() => {
  seen.calls = [];
  seen.fault = null;
});

test("what the page before has left behind is stored before the mark of the next one", async () => {
  await deliver([navigation, dropped]);
  expect(seen.calls).toEqual(["what was left behind", "navigation", "dropped"]);
});

test("what cannot be collected keeps nothing out", async () => {
  seen.fault = new Error("the disk cannot be read");
  await expect(deliver([navigation])).resolves.toMatchObject({ kind: "stored" });
  expect(seen.calls).toEqual(["what was left behind", "navigation"]);
});

test("a delivery without a new page collects nothing", async () => {
  await deliver([dropped]);
  expect(seen.calls).toEqual(["dropped"]);
});

test.each<[string, object]>([
  ["another extension", { ...sender, id: "other" }],
  ["a page of ours", { ...sender, url: "chrome-extension://whyclosed/src/popup/popup.html" }],
  ["no tab", { ...sender, tab: undefined }],
])("a delivery of %s is not taken", (_name, other) => {
  expect(ingest({ kind: "delivery", items: [dropped] }, other as never)).toBeUndefined();
  expect(seen.calls).toEqual([]);
});
