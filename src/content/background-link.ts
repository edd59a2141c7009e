import { type Delivery, type LeftBehind, leftBehindKey, type Receipt } from "../socket/delivery.ts";

/** The way from a relay to the background. */
export interface BackgroundLink {
  /**
   * Hands a delivery over. Resolves with the receipt once it is stored, with null when this script's extension is gone for good
   * (reloaded, updated or removed); rejects when it should be tried again.
   */
  deliver(delivery: Delivery): Promise<Receipt | null>;
  /** Leaves items where the background finds them, for a page that is going away. */
  leaveBehind(left: LeftBehind): void;
}

/**
 * The extension's API, and each part of it, is made in a frame when it is first asked for. A frame inside a page asks for it when it has a socket, and the page
 * itself to tell that it is there.
 * webextension-polyfill is too big for a script that runs in every frame.
 */
const api = (): typeof chrome => (globalThis as { browser?: typeof chrome }).browser ?? chrome;

/** The link through the extension's API. */
export function createBackgroundLink(): BackgroundLink {
  let left = 1e6;
  return {
    async deliver(delivery) {
      const { runtime } = api();
      if (!runtime?.id) return null;
      const answer = await runtime.sendMessage<Delivery, Receipt | undefined>(delivery);
      if (answer?.kind === "stored") return answer;
      throw new Error("not stored");
    },
    leaveBehind(items) {
      const { runtime, storage } = api();
      if (!runtime?.id) return;
      // In the order of the keys.
      const key = [leftBehindKey + Date.now(), left++, ...crypto.getRandomValues(new Uint32Array(4))].join("-");
      // As text: Firefox drops an object that is stored while its page goes away (measured on ESR 153).
      storage.local.set({ [key]: JSON.stringify(items) }).catch(() => {});
    },
  };
}
