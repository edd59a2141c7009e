import type { Runtime } from "webextension-polyfill";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { receive } from "../../../src/background/receive.ts";
import { sampleFacts } from "../sample-record.ts";
import { sampleReport } from "./sample-report.ts";

const { happened } = vi.hoisted(() => ({ happened: [] as string[] }));
vi.mock("../../../src/platform/browser.ts", () => {
  const area = { get: async () => ({ browserSession: true }), set: async () => {}, remove: async () => {} };
  return {
    browserFamily: "chromium",
    browser: {
      runtime: { id: "ours", getURL: (path: string) => `chrome-extension://ours/${path}` },
      tabs: { get: async () => ({ incognito: false }) },
      action: { getTitle: async () => "" },
      permissions: { getAll: async () => ({ origins: [] }) },
      storage: { session: area, local: area, sync: area, onChanged: { addListener() {} } },
    },
  };
});
vi.mock("../../../src/background/store-items.ts", () => ({
  storeItems: async () => {
    happened.push("stored");
    return [];
  },
  storeEntries: async () => [],
}));
vi.mock("../../../src/background/tabs.ts", () => ({
  tabSeen: async () => void happened.push("seen"),
  tabsMoved: async () => {},
}));
vi.mock("../../../src/background/toolbar.ts", () => ({
  hasRelay: async () => false,
  showTabState: async () => {},
  statesShown: async () => {},
}));
vi.mock("../../../src/background/web-request.ts", () => ({ noteStored: () => {} }));
vi.mock("../../../src/log/log-of-tab.ts", () => ({
  logOf: () => ({ read: async () => [], append: async () => [] }),
  clearEarlierSession: async () => {},
}));

const tab = { id: 7, incognito: false } as unknown as NonNullable<Runtime.MessageSender["tab"]>;
const page = "https://app.example.com/";
const ours = (path: string): string => `chrome-extension://ours/${path}`;

/** Every context that could send something, as the browser names it. */
const contexts = {
  "our relay": { id: "ours", url: page, frameId: 0, tab },
  "our relay in a frame without an address": { id: "ours", url: "about:blank", frameId: 4, tab },
  "our relay, of a tab that the browser does not name": { id: "ours", url: page },
  "our devtools page": { id: "ours", url: ours("src/devtools/devtools.html") },
  "our panel in DevTools": { id: "ours", url: ours("src/panel/panel.html") },
  "our panel in a tab": { id: "ours", url: ours("src/panel/panel.html?tab=7"), frameId: 0, tab },
  "our popup": { id: "ours", url: ours("src/popup/popup.html") },
  "our options": { id: "ours", url: ours("src/options/options.html"), frameId: 0, tab },
  "another extension's page": { id: "theirs", url: "chrome-extension://theirs/page.html" },
  "another extension's content script": { id: "theirs", url: page, frameId: 0, tab },
  "another extension that claims our address": { id: "theirs", url: ours("src/panel/panel.html"), frameId: 0, tab },
  "a page": { url: page, frameId: 0, tab },
  "a page whose address begins like ours": { id: "ours", url: "chrome-extension://ours.evil/", frameId: 0, tab },
} satisfies Record<string, Runtime.MessageSender>;

/** Every kind of message, and some that nobody sends. */
const messages = {
  delivery: { kind: "delivery", items: [{ kind: "facts", id: "relay-1", text: JSON.stringify(sampleFacts()) }] },
  introduction: { kind: "delivery", items: [] },
  reports: { kind: "handshake-reports", tabId: 7, reports: [sampleReport()], fresh: 0 },
  "is-private": { kind: "is-private", tabId: 7 },
  seen: { kind: "seen", tabId: 7 },
  "page-state": { kind: "page-state", tabId: 7 },
  devtools: { kind: "devtools", tabId: 7 },
  "a kind of all objects": { kind: "constructor", tabId: 7 },
  "a kind of a prototype": JSON.parse('{"kind":"__proto__","tabId":7}') as object,
  nothing: null,
  text: "delivery",
} as const;
type Kind = keyof typeof messages;

const questions = ["is-private", "seen", "page-state"] as const;
const allowed: Readonly<Record<keyof typeof contexts, readonly Kind[]>> = {
  "our relay": ["delivery", "introduction"],
  "our relay in a frame without an address": ["delivery", "introduction"],
  "our relay, of a tab that the browser does not name": [],
  "our devtools page": ["reports", ...questions],
  "our panel in DevTools": questions,
  "our panel in a tab": questions,
  "our popup": questions,
  "our options": questions,
  "another extension's page": [],
  "another extension's content script": [],
  "another extension that claims our address": [],
  "a page": [],
  // It is not ours, and our relay may well run in it.
  "a page whose address begins like ours": ["delivery", "introduction"],
};

beforeEach(() => {
  happened.length = 0;
});

describe.each(Object.keys(contexts) as (keyof typeof contexts)[])("%s", (context) => {
  test.each(Object.keys(messages) as Kind[])("%s", async (kind) => {
    const answer = receive(structuredClone(messages[kind]), contexts[context]);
    const mayBeSent = allowed[context].includes(kind);
    expect(answer !== undefined).toBe(mayBeSent);
    await answer;
    if (!mayBeSent) expect(happened).toEqual([]);
  });
});
