import { signal } from "@preact/signals";
import { cleanup, render } from "@testing-library/preact";
import { afterEach, vi } from "vitest";
import type { LogEntryBody } from "../../src/log/log-store.ts";
import { defaultSettings, type ReadSettings, type Settings } from "../../src/log/settings.ts";
import type { PopupSurroundings, TabFacts } from "../../src/popup/popup-surroundings.ts";
import { Popup } from "../../src/popup/popup.tsx";
import { createTestLog, tabId } from "./panel-for-tests.tsx";
import { text } from "./text-for-tests.ts";

/** Settings in memory: a change is told as the extension tells it. */
export function createTestSettings(values: Partial<Settings> = {}) {
  let settings: Settings = { ...defaultSettings, ...values };
  const listeners = new Set<(read: ReadSettings) => void>();
  const set = vi.fn<(changes: Partial<Settings>) => Promise<void>>(async (changes) => {
    settings = { ...settings, ...changes };
    for (const listener of listeners) listener({ settings, broken: [] });
  });
  return {
    get: async (): Promise<ReadSettings> => ({ settings, broken: [] }),
    set,
    onChange(listener: (read: ReadSettings) => void) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** What the background knows, with changes. */
export const factsWith = (changes: Partial<TabFacts> = {}): TabFacts => ({
  site: "",
  isUnseen: false,
  access: { isAll: true, sites: [] },
  notificationsRefused: false,
  ...changes,
});

/** Draws the popup over these entries. `signal` tells it that the log has grown. */
export function renderPopup(bodies: readonly LogEntryBody[], changes: Partial<PopupSurroundings> = {}) {
  const log = createTestLog(bodies);
  const listeners = new Set<() => void>();
  const surroundings = {
    log,
    tabId,
    text: signal(text),
    language: { get: vi.fn(async () => ""), set: vi.fn(async () => {}) },
    onSignal(listener: () => void) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    paused: { get: vi.fn(async () => false), set: vi.fn(async () => {}) },
    settings: createTestSettings(),
    tabFacts: async () => factsWith(),
    systemTheme: signal<"light" | "dark">("light"),
    markSeen: vi.fn(),
    exportLog: vi.fn(async () => {}),
    panelAddress: (hash: string) => `panel.html?tab=${tabId}${hash}`,
    openAddress: vi.fn(async () => {}),
    openOptions: vi.fn(async () => {}),
    reloadPage: vi.fn(async () => {}),
    ...changes,
  } satisfies PopupSurroundings;
  return {
    ...render(<Popup surroundings={surroundings} />),
    log,
    surroundings,
    listeners,
    signal: () => listeners.forEach((listener) => listener()),
  };
}

afterEach(cleanup);
