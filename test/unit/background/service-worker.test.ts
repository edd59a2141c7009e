import { expect, test, vi } from "vitest";

const { collected, browser, listeners } = vi.hoisted(() => {
  const listeners: string[] = [];
  /** Any part of the extension API: its events take note of who listens, and its methods never answer. */
  const part = (path: string): unknown =>
    new Proxy(() => {}, {
      get: (_target, key) => (key === "then" ? undefined : part(`${path}.${String(key)}`)),
      apply: () => {
        if (path.endsWith(".addListener")) listeners.push(path.slice(0, -".addListener".length));
        return new Promise(() => {});
      },
    });
  return { collected: { times: 0 }, browser: part("browser"), listeners };
});
vi.mock("../../../src/platform/browser.ts", () => ({ browser, browserFamily: "chromium", version: "0" }));
vi.mock("../../../src/background/left-behind.ts", () => ({
  onStorageChanged: () => {},
  collectLeftBehind: async () => void collected.times++,
}));

// The whole background is loaded, which takes its time on a slow machine.
const timeout = 60_000;

test(
  "a background that starts listens in its first turn, and collects what came while it was stopped",
  { timeout },
  async () => {
    vi.stubGlobal("chrome", browser);
    vi.stubGlobal("navigator", { languages: ["en"] });
    await import("../../../src/background/service-worker.ts");
    expect(listeners).toEqual(
      expect.arrayContaining([
        "browser.runtime.onMessage",
        "browser.notifications.onClicked",
        "browser.storage.onChanged",
      ]),
    );
    expect(collected.times).toBe(1);
  },
);
