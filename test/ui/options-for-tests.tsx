import { signal } from "@preact/signals";
import { cleanup, render } from "@testing-library/preact";
import { afterEach, vi } from "vitest";
import { parseSettings, type ReadSettings, type Settings } from "../../src/log/settings.ts";
import { Options } from "../../src/options/options.tsx";
import type { OptionsSurroundings } from "../../src/options/options-surroundings.ts";
import { compilePatterns } from "../../src/socket/own-patterns.ts";
import { createRedactor } from "../../src/socket/redact.ts";
import { text } from "./text-for-tests.ts";

afterEach(cleanup);

/** Settings in memory, which can be changed from elsewhere and can fail. */
export function createTestSettings(first: Readonly<Record<string, unknown>> = {}) {
  let stored: Record<string, unknown> = { ...first };
  const listeners = new Set<(read: ReadSettings) => void>();
  const failing = { with: null as string | null };
  const tell = (): void => listeners.forEach((listener) => listener(parseSettings(stored)));
  const guard = (): void => {
    if (failing.with !== null) throw new Error(failing.with);
  };
  return {
    failing,
    stored: () => stored,
    listeners,
    get: vi.fn(async () => {
      guard();
      return parseSettings(stored);
    }),
    set: vi.fn(async (changes: Partial<Settings>) => {
      guard();
      stored = { ...stored, ...changes };
      tell();
    }),
    reset: vi.fn(async () => {
      guard();
      stored = {};
      tell();
    }),
    onChange(listener: (read: ReadSettings) => void) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Draws the options page over these settings. */
export async function renderOptions(
  first: Readonly<Record<string, unknown>> = {},
  changes: Partial<OptionsSurroundings> = {},
) {
  const settings = createTestSettings(first);
  let chosenLanguage = "";
  const saved: { name: string; content: string }[] = [];
  const surroundings: OptionsSurroundings = {
    text: signal(text),
    language: {
      get: async () => chosenLanguage,
      set: async (language) => {
        chosenLanguage = language;
      },
    },
    settings,
    systemTheme: signal<"light" | "dark">("light"),
    siteAccess: {
      browser: "chromium",
      get: async () => ({ isAll: true, sites: [] }),
      onChange: () => () => {},
      askForAll: async () => {},
      limit: async () => {},
    },
    version: "1.2.3",
    areNotificationsRefused: async () => false,
    showTestNotification: async () => true,
    redact: async (plain, patterns) => createRedactor(compilePatterns(patterns)).text(plain),
    saveFile: (name, content) => void saved.push({ name, content }),
    ...changes,
  };
  const page = render(<Options surroundings={surroundings} />);
  const isThere = (selector: string) => vi.waitFor(() => required(page.container.querySelector(selector), selector));
  if (!changes.settings) await isThere('[data-section="file"]');
  /** The element of a setting, found within its part of the page. */
  const part = (setting: string, selector: string): HTMLElement =>
    required(page.container.querySelector<HTMLElement>(`[data-setting="${setting}"] ${selector}`), selector);
  /** The one field of a setting. */
  const field = (setting: string): HTMLInputElement =>
    required(
      page.container.querySelector<HTMLInputElement>(
        ["select", "textarea", "input"].map((tag) => `[data-setting="${setting}"] ${tag}`).join(),
      ),
      setting,
    );
  return { ...page, settings, surroundings, saved, part, field, isThere, language: () => chosenLanguage };
}

function required<Found>(found: Found | null, selector: string): Found {
  if (!found) throw new Error(`There is no ${selector}`);
  return found;
}
