import type { Runtime } from "webextension-polyfill";
import { logOf } from "../log/log-of-tab.ts";
import type { DeliveryItem, Receipt, Stamp } from "../socket/delivery.ts";
import { hostOf } from "../socket/endpoint.ts";
import { browserSessionBegun } from "./browser-session.ts";
import { collectLeftBehind } from "./left-behind.ts";
import { frameOf } from "./frame-of.ts";
import { parseDelivery } from "./parse-delivery.ts";
import { senderOf } from "./sender-of.ts";
import { showNewPage } from "./show-new-page.ts";
import { noteSite, siteOf } from "./site-of-tab.ts";
import { storeItems } from "./store-items.ts";
import { noteStored } from "./web-request.ts";

/**
 * Takes what a relay delivers, stamps it with the tab and the frame that the browser names, and stores it. Answers with a receipt
 * only then: until it has that, the relay keeps its copy. Undefined for a message that is not a delivery of a relay of ours.
 */
export function ingest(message: unknown, sender: Runtime.MessageSender): Promise<Receipt> | undefined {
  const { tab } = sender;
  const items = senderOf(sender) === "relay" && parseDelivery(message);
  if (!items || tab?.id === undefined) return undefined;
  // In this very turn: what the page's frames send comes right after.
  if (sender.frameId === 0) noteSite(tab.id, hostOf(sender.url ?? ""));
  return store(items, { tabId: tab.id, frame: frameOf(sender) }, tab.incognito, sender);
}

async function store(
  items: readonly DeliveryItem[],
  place: Omit<Stamp, "site">,
  incognito: boolean,
  { frameId, url = "" }: Runtime.MessageSender,
): Promise<Receipt> {
  const { tabId } = place;
  // The tab may have another page by now; a page knows its own host.
  const site = frameId === 0 ? hostOf(url) : await siteOf(tabId);
  const stamp = { ...place, site };
  await browserSessionBegun();
  // What the page before has left behind comes before the mark of the next one.
  if (items.some(({ kind }) => kind === "navigation")) {
    showNewPage(tabId, url).catch(() => {});
    // A disk that cannot be read must not keep out what comes.
    await collectLeftBehind().catch(() => {});
  }
  const log = logOf({ incognito });
  const stored = await storeItems(items, stamp, log, !incognito);
  if (__BROWSER__ === "firefox" && frameId !== undefined)
    noteStored(stored, { tabId, frameId }, { log, notify: !incognito });
  return { kind: "stored", stamp: incognito ? null : stamp };
}
