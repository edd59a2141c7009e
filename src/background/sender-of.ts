import type { Runtime } from "webextension-polyfill";
import { browser } from "../platform/browser.ts";

/**
 * Who sent a message, by the browser's word alone:
 * - `relay`: our content script in a frame of a tab. It may deliver, and nothing else;
 * - `devtools`: our devtools page. It may report handshakes, and ask;
 * - `face`: another page of ours. It may ask.
 */
export type Sender = "relay" | "devtools" | "face";

/** Null for whoever is none of ours: a page, or another extension. */
export function senderOf({ id, url }: Runtime.MessageSender): Sender | null {
  const { runtime } = browser;
  if (id !== runtime.id) return null;
  if (url?.startsWith(runtime.getURL("src/devtools/"))) return "devtools";
  if (url?.startsWith(runtime.getURL(""))) return "face";
  return "relay";
}
