import type { LogStore } from "../../log/log-store.ts";
import type { PanelSurroundings } from "../panel-surroundings.ts";

const notHere = (): Promise<never> => Promise.reject(new Error("An opened log is not exported again."));

/**
 * The surroundings of a panel that shows one tab of an opened log: nothing comes to it, and nothing of it is in the inspected page. How the
 * panel looks is chosen for all of them; the filter is its own.
 */
export function openedSurroundings(live: PanelSurroundings, log: LogStore, tabId: number): PanelSurroundings {
  const { text, language, preferences, theme, ownPatterns, chooseLog } = live;
  let filter = "";
  return {
    log,
    tabId,
    text,
    language,
    diagnose: (record, history) => live.diagnose(record, history),
    theme,
    readOnly: true,
    onSignal: () => () => {},
    exportLog: notHere,
    previewRedaction: notHere,
    paused: { get: async () => false, set: async () => {} },
    preferences: {
      ...preferences,
      // All that is in the file is shown, whichever page it is from.
      get: async (name) => (name === "preserveLog" ? (true as never) : preferences.get(name)),
    },
    sessionFilter: {
      get: async () => filter,
      set: async (next) => {
        filter = next;
      },
    },
    ...(ownPatterns && { ownPatterns }),
    ...(live.onSearch && { onSearch: (listener) => live.onSearch?.(listener) ?? (() => {}) }),
    ...(chooseLog && { chooseLog }),
  };
}
