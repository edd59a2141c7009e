import type { NewLogEntry } from "../log/log-store.ts";
import type { Settings } from "../log/settings.ts";
import { compilePatterns } from "../socket/own-patterns.ts";
import type { SocketRecord } from "../socket/socket-record.ts";
import { devtoolsOf } from "../platform/devtools-presence.ts";
import {
  afterCounted,
  afterEnds,
  afterEvidence,
  afterQuietEnd,
  afterSeen,
  type AlertState,
  nextDue,
  showDue,
  type ShowRules,
} from "./alert-policy.ts";
import { mayNotify } from "./alert-rules.ts";
import { changeAlertState, readAlertState } from "./alert-state.ts";
import { showBadge } from "./badge.ts";
import { currentSettings } from "./current-settings.ts";
import { judgeRecords } from "./judge-records.ts";
import { showNotification } from "./notification.ts";
import { siteOf } from "./site-of-tab.ts";
import type { EntryPlace } from "./store-items.ts";
import { recordWithEvidence, tabHistory } from "./tab-history.ts";
import { toldCause } from "./told-end.ts";

/**
 * Longest time between two changes of one notification, in milliseconds. In Chromium a change is silent; in Firefox, which shows it anew each
 * time, it comes ever more seldom. Less than the 30 s after which an idle background is stopped.
 */
const longestInterval = __BROWSER__ === "firefox" ? 20_000 : 2000;

let last: Promise<unknown> = Promise.resolve();
const inTurn = (task: () => Promise<void>): Promise<void> => {
  const done = last.then(task, task);
  last = done;
  return done;
};

/** Tells the user of new entries of a tab: the badge counts its ends, and a notification names the trouble. One after the other. */
export function alertOf(entries: readonly NewLogEntry[], place: EntryPlace): Promise<void> {
  return inTurn(() => tell(entries, place));
}

async function tell(entries: readonly NewLogEntry[], place: EntryPlace): Promise<void> {
  const { tabId } = place;
  const navigated = entries.findLastIndex(({ kind }) => kind === "navigation");
  const records = entries.flatMap((entry) => (entry.kind === "record" ? [entry.record] : []));
  const settings = await currentSettings();
  const judged = await judgeRecords(records, place, await siteOf(tabId), settings);
  const evidence = await readEvidence(entries, place);
  const now = Date.now();
  const present = new Set(entries.slice(navigated + 1).flatMap((entry) => recordsOf(entry)));
  // What the panel shows in front of the user needs no count.
  const counted = judged.worthy.filter(({ record }) => present.has(record.id));
  const seen = counted.length > 0 && (await devtoolsOf(tabId)) === "shown";
  const [changed, badgeBefore] = await changeAlertState((before) => {
    let state = navigated === -1 ? before : afterSeen(before, tabId);
    if (!seen) for (const { severity } of counted) state = afterCounted(state, tabId, severity);
    for (const { key, end, count } of judged.told) state = afterEnds(state, key, end, count, now);
    for (const end of judged.quiet) state = afterQuietEnd(state, end);
    for (const { record, told } of evidence) state = afterEvidence(state, record.id, told);
    return { state, result: [state, before.badges[tabId]] as const };
  });
  const badge = changed.badges[tabId];
  // A delivery of ends without trouble asks nothing of the browser.
  if (navigated !== -1 || badge !== badgeBefore) await showBadge(tabId, badge);
  if (isBehind(changed)) await bringUpToDate(changed, settings, now);
}

const recordsOf = (entry: NewLogEntry): string[] => (entry.kind === "record" ? [entry.record.id] : []);

/** What is known better of records that a notification tells of. */
async function readEvidence(entries: readonly NewLogEntry[], { tabId, log }: EntryPlace) {
  const ids = new Set(entries.flatMap((entry) => (entry.kind === "handshake" ? [entry.recordId] : [])));
  if (ids.size === 0) return [];
  const told = Object.values((await readAlertState()).troubles).filter(({ recordId }) => ids.has(recordId));
  const records = await Promise.all(told.map(({ recordId }) => recordWithEvidence(recordId, tabId, log)));
  const { history } = await tabHistory(tabId, log);
  const patterns = compilePatterns((await currentSettings()).redactionPatterns);
  return records
    .filter((record): record is SocketRecord => record !== undefined)
    .map((record) => ({ record, told: toldCause(record, history, patterns) }));
}

/** A notification tells less than there is. */
const isBehind = ({ troubles }: AlertState): boolean => Object.values(troubles).some(({ behind }) => behind);

let timer: ReturnType<typeof setTimeout> | undefined;

/** Shows what is due, and comes back for what was changed too recently to be changed again at once. */
async function bringUpToDate(before: AlertState, settings: Settings, now: number): Promise<void> {
  const rules = await showRules(before, settings, new Date(now));
  const { due, next } = await changeAlertState((state) => {
    const shown = showDue(state, now, rules);
    return { state: shown.state, result: { due: shown.due, next: nextDue(shown.state, rules) } };
  });
  for (const one of due) await showNotification(one);
  clearTimeout(timer);
  if (next !== null) timer = setTimeout(() => void catchUp(), Math.max(0, next - Date.now()));
}

/** Brings notifications up to date that tell less than there is: later, or after the background was stopped in between. */
export function catchUp(): Promise<void> {
  return inTurn(async () => {
    const state = await readAlertState();
    if (isBehind(state)) await bringUpToDate(state, await currentSettings(), Date.now());
  });
}

async function showRules({ troubles }: AlertState, settings: Settings, time: Date): Promise<ShowRules> {
  const waiting = Object.values(troubles).filter(({ behind }) => behind);
  const tabs = settings.onlyWhileDevtoolsClosed ? new Set(waiting.map(({ tabId }) => tabId)) : [];
  const open = new Set<number>();
  for (const tabId of tabs) if ((await devtoolsOf(tabId)) !== "closed") open.add(tabId);
  return { longestInterval, mayShow: ({ tabId }) => mayNotify(settings, time, open.has(tabId)) };
}
