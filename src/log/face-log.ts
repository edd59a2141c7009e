import { browser } from "../platform/browser.ts";
import { createHeldEntries } from "./held-entries.ts";
import { createIndexedLogStore } from "./indexed-log-store.ts";
import { keptRefusal, onLogRefusal } from "./log-refusal.ts";
import type { ExportableLog, LogStore } from "./log-store.ts";
import { createMemoryLogStore } from "./memory-log-store.ts";
import { readBoth } from "./read-both.ts";

/** The log of a tab as the faces see it: they read it themselves, and the background changes it. */
export interface FaceLog extends LogStore, ExportableLog {
  /**
   * Calls the listener when the log can be read whole again of which a part was missing when it was read. Returns the function that
   * ends it.
   */
  readonly onWhole: (listener: () => void) => () => void;
}

export function faceLogOf({ incognito }: { readonly incognito: boolean }): FaceLog {
  let isPartial = false;
  const reader = incognito
    ? createMemoryLogStore(browser.storage.session)
    : readBoth(
        {
          indexed: createIndexedLogStore(),
          held: createHeldEntries(browser.storage.session),
          refusal: keptRefusal,
        },
        () => {
          isPartial = true;
        },
      );
  return {
    read: reader.read,
    readLast: reader.readLast,
    readKind: (of, kind) => reader.readKind(of, kind),
    count: (of) => reader.count(of),
    tabIds: () => reader.tabIds(),
    append: () => Promise.reject(new TypeError("The background alone writes.")),
    clear: (tabId) => browser.runtime.sendMessage<unknown, undefined>({ kind: "clear-log", tabId }),
    onWhole: (listener) =>
      onLogRefusal((refusal) => {
        if (refusal || !isPartial) return;
        isPartial = false;
        listener();
      }),
  };
}

/** Asks the background to try again what the disk has refused. */
export async function askToStore(): Promise<void> {
  await browser.runtime.sendMessage({ kind: "try-storing", tabId: -1 });
}
