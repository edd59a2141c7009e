import type { Delivery } from "../socket/delivery.ts";

// webextension-polyfill is too big for a script that runs in every frame of every page; both browsers return promises here.
const { runtime } = (globalThis as { browser?: typeof chrome }).browser ?? chrome;

/**
 * Hands a delivery to the background. Resolves with true once it is stored, with false when this script's extension is gone for
 * good (reloaded, updated or removed); rejects when it should be tried again.
 */
export async function send(delivery: Delivery): Promise<boolean> {
  if (!runtime?.id) return false;
  const answer: unknown = await runtime.sendMessage(delivery);
  if (answer === "stored") return true;
  throw new Error("not stored");
}
