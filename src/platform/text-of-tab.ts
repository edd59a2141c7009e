import { browser } from "./browser.ts";

/** A text that is kept for a tab; null where there is none. */
export interface TextOfTab {
  get(tabId: number): Promise<string | null>;
  set(tabId: number, text: string | null): Promise<void>;
  /** Another tab took the place of this one. */
  move(from: number, to: number): Promise<void>;
}

/** Texts of tabs in `storage.session`, under a name of their own: until they are removed, or the browser is closed. */
export function createTextOfTab(name: string): TextOfTab {
  const keyOf = (tabId: number): string => `${name} ${tabId}`;
  const get = async (tabId: number): Promise<string | null> => {
    const value = (await browser.storage.session.get(keyOf(tabId)))[keyOf(tabId)];
    return typeof value === "string" ? value : null;
  };
  const set = async (tabId: number, text: string | null): Promise<void> => {
    if (text === null) await browser.storage.session.remove(keyOf(tabId));
    else await browser.storage.session.set({ [keyOf(tabId)]: text });
  };
  return {
    get,
    set,
    async move(from, to) {
      const text = await get(from);
      if (text === null) return;
      await set(to, text);
      await set(from, null);
    },
  };
}
