import type { Runtime } from "webextension-polyfill";
import { createLogSignal } from "../log/log-signal.ts";
import { logOf, tryStoring } from "../log/log-of-tab.ts";
import { isPaused } from "../log/paused-tabs.ts";
import { browser } from "../platform/browser.ts";
import type { PageState } from "../platform/page-state.ts";
import { readSiteAccess } from "../platform/granted-access.ts";
import { currentSettings } from "./current-settings.ts";
import { senderOf } from "./sender-of.ts";
import { siteOf } from "./site-of-tab.ts";
import { tabState } from "./tab-state.ts";
import { tabSeen, tabsMoved } from "./tabs.ts";
import { hasRelay, statesShown } from "./toolbar.ts";

const signal = createLogSignal();

const answers = {
  /** DevTools pages in Firefox cannot ask for a tab themselves. */
  "is-private": (tabId: number) => browser.tabs.get(tabId).then(({ incognito }) => incognito),
  /** The user looks at the tab's ends: the badge starts anew. */
  seen: (tabId: number) => tabSeen(tabId),
  "page-state": pageState,
  /** Faces read the log themselves; what changes it goes through here, one after the other. */
  "clear-log": clearLog,
  "try-storing": () => tryStoring(),
} as const;

/** What our own pages may ask or tell the background. */
export interface Question {
  readonly kind: keyof typeof answers;
  readonly tabId: number;
}

/** Answers a question of a page of ours; undefined for anything else. */
export function answer(message: unknown, sender: Runtime.MessageSender): Promise<unknown> | undefined {
  const who = senderOf(sender);
  if (who !== "face" && who !== "devtools") return undefined;
  if (!isQuestion(message)) return undefined;
  const { kind, tabId } = message;
  // A face that follows its tab to another id finds all of it there.
  return tabsMoved().then<unknown>(() => answers[kind](tabId));
}

async function clearLog(tabId: number): Promise<void> {
  // A tab that is gone was no private one: nothing would be left of it.
  const { incognito } = await browser.tabs.get(tabId).catch(() => ({ incognito: false }));
  await logOf({ incognito }).clear(tabId);
  signal();
}

async function pageState(tabId: number): Promise<PageState> {
  const access = await readSiteAccess();
  // Whoever has heard of a page from the log is not told that it is not seen.
  await statesShown();
  if (!(await hasRelay(tabId))) return { state: "not-possible", site: "", access };
  const [site, paused, settings] = await Promise.all([siteOf(tabId), isPaused(tabId), currentSettings()]);
  return { state: tabState(site, paused, settings), site, access };
}

function isQuestion(message: unknown): message is Question {
  if (typeof message !== "object" || message === null) return false;
  const { kind, tabId } = message as Partial<Question>;
  return typeof kind === "string" && Object.hasOwn(answers, kind) && Number.isInteger(tabId);
}
