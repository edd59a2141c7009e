import { createLogSignal } from "../log/log-signal.ts";
import { forgetPrivateTab, moveTabLog } from "../log/log-of-tab.ts";
import { forgetMark, moveMark } from "../log/marked-record.ts";
import { movePaused } from "../log/paused-tabs.ts";
import { moveSessionFilter } from "../log/session-filter.ts";
import type { Settings } from "../log/settings.ts";
import { hostOf } from "../socket/endpoint.ts";
import { afterSeen, afterTabClosed, afterTabMoved, type AlertState, without } from "./alert-policy.ts";
import { isMuted } from "./alert-rules.ts";
import { changeAlertState } from "./alert-state.ts";
import { showBadge } from "./badge.ts";
import { forgetTabRate } from "./hold-tab-to-rate.ts";
import { clearNotification } from "./notification.ts";
import { forgetSite } from "./site-of-tab.ts";
import { forgetHistory } from "./tab-history.ts";

/** A closed tab's trouble is over, and its notification leads nowhere. */
export async function forgetTab(tabId: number): Promise<void> {
  forgetHistory(tabId);
  forgetTabRate(tabId);
  await clearGone((state) => afterTabClosed(state, tabId));
  await forgetSite(tabId);
  await forgetMark(tabId);
  await forgetPrivateTab(tabId);
}

const signal = createLogSignal();
let moved: Promise<void> = Promise.resolve();

/** Resolves when what belongs to tabs that got another id is where that id says. */
export const tabsMoved = (): Promise<void> => moved;

/** Chromium gives a tab another id when it discards it: what is known of the tab goes over to that. */
export function moveTab(from: number, to: number): void {
  // In this very turn: the page that is loaded there starts its badge anew.
  const counted = changeAlertState((state) => {
    const after = afterTabMoved(state, from, to);
    return { state: after, result: after.badges[to] };
  }).then((badge) => showBadge(to, badge));
  const move = async (): Promise<void> => {
    await moveTabLog(from, to);
    await movePaused(from, to);
    await moveMark(from, to);
    await moveSessionFilter(from, to);
    for (const tabId of [from, to]) forgetHistory(tabId);
    forgetTabRate(from);
    await forgetSite(from);
    await counted;
    signal();
  };
  moved = moved.then(move, move).catch(() => {});
}

/** The user has looked at the ends of a tab: its badge starts anew. */
export async function tabSeen(tabId: number): Promise<void> {
  await changeAlertState((state) => ({ state: afterSeen(state, tabId), result: undefined }));
  await showBadge(tabId, undefined);
}

/** What the user does not want to hear of any more goes at once. */
export async function clearMuted(settings: Settings): Promise<void> {
  await clearGone((state) =>
    without(state, ({ site, endpoint, code }) => isMuted({ site, socketHost: hostOf(endpoint), code }, settings)),
  );
}

async function clearGone(change: (state: AlertState) => AlertState): Promise<void> {
  const gone = await changeAlertState((state) => {
    const after = change(state);
    return { state: after, result: Object.keys(state.troubles).filter((key) => !(key in after.troubles)) };
  });
  for (const key of gone) await clearNotification(key);
}
