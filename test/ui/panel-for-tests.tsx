import { signal } from "@preact/signals";
import { cleanup, render } from "@testing-library/preact";
import { afterEach, vi } from "vitest";
import { diagnose } from "../../src/diagnosis/diagnose.ts";
import type { LogEntry, LogEntryBody, LogStore } from "../../src/log/log-store.ts";
import { defaultPreferences, type Preferences } from "../../src/log/preferences.ts";
import { createLineMaker } from "../../src/panel/line-maker.ts";
import type { RecordLine } from "../../src/panel/log-line.ts";
import type { PanelSurroundings } from "../../src/panel/panel-surroundings.ts";
import { Panel } from "../../src/panel/panel.tsx";
import type { SocketRecord } from "../../src/socket/socket-record.ts";
import { recordWith } from "./record-for-tests.ts";
import { text } from "./text-for-tests.ts";

export const tabId = 7;

/** A log in memory of which a test sees each read. */
export function createTestLog(bodies: readonly LogEntryBody[] = []) {
  let entries: LogEntry[] = [];
  let sequence = 0;
  const add = (...added: readonly LogEntryBody[]): void => {
    for (const body of added) entries.push({ ...body, sequence: ++sequence, tabId });
  };
  add(...bodies);
  const read = vi.fn<LogStore["read"]>(async (_, after, limit) =>
    entries.filter((entry) => entry.sequence > after).slice(0, limit),
  );
  const readLast = vi.fn<LogStore["readLast"]>(async (_, limit) => entries.slice(-limit));
  const clear = vi.fn<LogStore["clear"]>(async () => {
    entries = [];
    add({ kind: "cleared", at: 0 });
  });
  return { add, read, readLast, clear, append: vi.fn<LogStore["append"]>(async () => []) };
}

/** Preferences with these values; without them, a bare list. */
export function preferring(values: Partial<Preferences>) {
  const all: Preferences = { ...defaultPreferences, groupRepeated: false, timeline: "hidden", ...values };
  const set = vi.fn<(name: keyof Preferences, value: boolean | string) => Promise<void>>(async () => {});
  return { get: async <Name extends keyof Preferences>(name: Name) => all[name], set };
}

/** Everything that the panel needs, with changes. `signal` tells it that the log has grown. */
export function createTestSurroundings(log: LogStore, changes: Partial<PanelSurroundings> = {}) {
  const listeners = new Set<() => void>();
  const surroundings: PanelSurroundings = {
    log,
    tabId,
    text: signal(text),
    language: { get: vi.fn(async () => ""), set: vi.fn(async () => {}) },
    diagnose,
    onSignal(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    exportLog: vi.fn(async () => {}),
    previewRedaction: vi.fn(async () => []),
    paused: { get: vi.fn(async () => false), set: vi.fn(async () => {}) },
    preferences: preferring({}),
    sessionFilter: { get: vi.fn(async () => ""), set: vi.fn(async () => {}) },
    theme: signal<"light" | "dark">("light"),
    ...changes,
  };
  return { surroundings, listeners, signal: () => listeners.forEach((listener) => listener()) };
}

/** A line of a record, as the panel makes it. */
export function lineWith(changes: Partial<SocketRecord> = {}, key = 1): RecordLine {
  const maker = createLineMaker({ diagnose, text: signal(text) });
  const record = recordWith(changes);
  maker.add(record);
  return maker.lineOf(record, key);
}

/** An entry of a record. */
export const recorded = (changes: Partial<SocketRecord> = {}): LogEntryBody => ({
  kind: "record",
  record: recordWith(changes),
});

/** An entry of a navigation. */
export const navigated = (url = "https://app.example.com/next"): LogEntryBody => ({ kind: "navigation", at: 0, url });

/** Draws the panel over these entries. */
export function renderPanel(bodies: readonly LogEntryBody[], changes: Partial<PanelSurroundings> = {}) {
  const log = createTestLog(bodies);
  const { surroundings, signal } = createTestSurroundings(changes.log ?? log, changes);
  return { ...render(<Panel surroundings={surroundings} />), log, surroundings, signal };
}

afterEach(cleanup);
