import { beforeEach, expect, test, vi } from "vitest";
import { storeItems } from "../../../src/background/store-items.ts";
import { createMemoryLogStore } from "../../../src/log/memory-log-store.ts";
import { defaultSettings, type Settings } from "../../../src/log/settings.ts";
import type { NewLogEntry } from "../../../src/log/log-store.ts";
import type { DeliveryItem } from "../../../src/socket/delivery.ts";
import { sampleFacts } from "../sample-record.ts";

const { session, settings, alerted } = vi.hoisted(() => ({
  session: new Map<string, unknown>(),
  settings: { now: {} },
  alerted: [] as NewLogEntry[],
}));
vi.mock("../../../src/platform/browser.ts", () => ({
  browserFamily: "chromium",
  browser: { storage: { session: { get: async (key: string) => ({ [key]: session.get(key) }) } } },
}));
vi.mock("../../../src/background/current-settings.ts", () => ({
  currentSettings: async () => ({ ...defaultSettings, ...settings.now }),
}));
vi.mock("../../../src/background/alert.ts", () => ({
  alertOf: async (entries: readonly NewLogEntry[]) => void alerted.push(...entries),
}));

const memoryLog = () => {
  const values: Record<string, unknown> = {};
  return createMemoryLogStore({
    get: async () => ({ ...values }),
    set: async (more) => void Object.assign(values, more),
    remove: async () => {},
  });
};

const items: readonly DeliveryItem[] = [
  { kind: "navigation", at: 5, url: "https://app.example.com/account" },
  { kind: "connectivity", at: 6, online: false },
  { kind: "facts", id: "relay-1", text: JSON.stringify(sampleFacts()) },
  { kind: "dropped", at: 7, count: 2, why: "rate" },
];

/** What a page of that site leaves in the log. */
async function stored(site: string, changes: Partial<Settings>): Promise<string[]> {
  settings.now = changes;
  const log = memoryLog();
  const frame = { url: `https://${site}/`, top: true, kind: "page" } as const;
  await storeItems(items, { tabId: 7, frame, site }, log, true);
  return (await log.read(7, 0, 100)).map((entry) => {
    if (entry.kind === "navigation") return `navigation ${entry.url}`;
    return entry.kind === "dropped" ? `dropped ${entry.why}` : entry.kind;
  });
}

beforeEach(() => {
  session.clear();
  alerted.length = 0;
});

const all = ["navigation https://app.example.com/account", "connectivity", "record", "dropped rate"];

test.each<[string, Partial<Settings>]>([
  ["all", {}],
  ["all but another", { recording: "all-but", recordingSites: ["example.org"] }],
  ["this one only", { recording: "only", recordingSites: ["example.com"] }],
])("a site is recorded where the settings say %s", async (_name, changes) => {
  expect(await stored("app.example.com", changes)).toEqual(all);
  expect(alerted).toHaveLength(4);
});

test.each<[string, Partial<Settings>]>([
  ["all but this one", { recording: "all-but", recordingSites: ["example.com"] }],
  ["another only", { recording: "only", recordingSites: ["example.org"] }],
])("of a site that is not recorded, only that a page began is kept: %s", async (_name, changes) => {
  expect(await stored("app.example.com", changes)).toEqual(["navigation "]);
  expect(alerted).toEqual([{ kind: "navigation", at: 5, url: "", tabId: 7 }]);
});

test("while recording is paused, what was left out is counted", async () => {
  session.set("paused", [7]);
  expect(await stored("app.example.com", {})).toEqual([
    "navigation https://app.example.com/account",
    "connectivity",
    "dropped paused",
    "dropped rate",
  ]);
});

const malformed = (id: string): DeliveryItem => ({
  kind: "facts",
  id,
  text: JSON.stringify({ ...sampleFacts(), code: 70_000 }),
});

test("what is no record is counted once, however often and in whatever company it is delivered", async () => {
  settings.now = {};
  const log = memoryLog();
  const frame = { url: "https://app.example.com/", top: true, kind: "page" } as const;
  const stamp = { tabId: 7, frame, site: "app.example.com" };
  await storeItems([malformed("relay-1")], stamp, log, true);
  await storeItems([malformed("relay-1"), malformed("relay-2")], stamp, log, true);
  expect(await log.read(7, 0, 100)).toMatchObject([
    { kind: "dropped", count: 1, why: "malformed", id: "relay-1" },
    { kind: "dropped", count: 1, why: "malformed", id: "relay-2" },
  ]);
});
