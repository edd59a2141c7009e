import type { Runtime } from "webextension-polyfill";
import { logOf } from "../log/log-of-tab.ts";
import { browser } from "../platform/browser.ts";
import type { DeliveryItem, Receipt, Stamp } from "../socket/delivery.ts";
import { browserSessionBegun } from "./browser-session.ts";
import { collectLeftBehind } from "./left-behind.ts";
import { frameOf } from "./frame-of.ts";
import { parseDelivery } from "./parse-delivery.ts";
import { storeItems } from "./store-items.ts";
import { noteStored } from "./web-request.ts";

/**
 * Takes what a relay delivers, stamps it with the tab and the frame that the browser names, and stores it. Answers with a receipt
 * only then: until it has that, the relay keeps its copy. Undefined for a message that is not a delivery of a relay of ours.
 */
export function ingest(message: unknown, sender: Runtime.MessageSender): Promise<Receipt> | undefined {
  const { tab } = sender;
  const items = sender.id === browser.runtime.id && parseDelivery(message);
  if (!items || tab?.id === undefined) return undefined;
  return store(items, { tabId: tab.id, frame: frameOf(sender) }, tab.incognito, sender.frameId);
}

async function store(
  items: readonly DeliveryItem[],
  stamp: Stamp,
  incognito: boolean,
  frameId: number | undefined,
): Promise<Receipt> {
  await browserSessionBegun();
  // What the page before has left behind comes before the mark of the next one.
  if (items.some(({ kind }) => kind === "navigation")) await collectLeftBehind();
  const log = logOf({ incognito });
  const stored = await storeItems(items, stamp, log, !incognito);
  if (__BROWSER__ === "firefox" && frameId !== undefined)
    noteStored(stored, { tabId: stamp.tabId, frameId }, { log, notify: !incognito });
  return { kind: "stored", stamp: incognito ? null : stamp };
}
