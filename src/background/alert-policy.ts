import type { Cause, Evidence, Severity } from "../diagnosis/verdict.ts";

/** What a notification says of a cause: redacted, and with the first observation only. */
export interface AlertCause extends Omit<Cause, "evidence"> {
  readonly evidence: Evidence | null;
}

/** The last end of some trouble, as its notification tells it. */
export interface ToldEnd {
  readonly endpoint: string;
  readonly tabId: number;
  /** Host of the page in the tab, with its port; "" where it has none. */
  readonly site: string;
  readonly recordId: string;
  readonly code: number | null;
  readonly name: string;
  readonly cause: AlertCause;
  /** Why it ends again and again; null where that is not known, or is the cause itself. */
  readonly repetition: AlertCause | null;
  /** By the page's clock, milliseconds since the Unix epoch. */
  readonly endedAt: number;
}

/** A socket of the endpoint that was opened after its last trouble, and did not end by any. */
export interface Recovery {
  /** How long it was open, in milliseconds. */
  readonly openFor: number;
  readonly how: "normally" | "page-left";
}

/** One kind of trouble of one endpoint. Times are milliseconds since the Unix epoch, by the background's clock. */
export interface Trouble extends ToldEnd {
  readonly count: number;
  readonly firstAt: number;
  readonly lastAt: number;
  readonly recovery: Recovery | null;
  /** When its notification was first shown; 0 while it was not. */
  readonly raisedAt: number;
  readonly shownAt: number;
  /** There is something that the notification does not tell yet. */
  readonly behind: boolean;
  /** The user has closed or followed the notification, and hears no more of this trouble. */
  readonly dismissed: boolean;
}

/** The ends of a tab that its badge counts. */
export interface BadgeCount {
  readonly count: number;
  readonly worst: Exclude<Severity, "normal">;
}

/** Everything that alerts depend on. Kept in `storage.session`, because the background may be stopped between any two ends. */
export interface AlertState {
  /** By `troubleKey`. */
  readonly troubles: Readonly<Record<string, Trouble>>;
  /** Of each tab, since it was last navigated or looked at. */
  readonly badges: Readonly<Record<number, BadgeCount>>;
}

export const noAlerts: AlertState = { troubles: {}, badges: {} };

/** After this long without another end, the next one is new trouble. */
const quietTime = 5 * 60_000;
/** Shortest time between two changes of one notification. */
const shortestInterval = 2000;
/** Troubles that may raise a new notification within a minute. More would be a flood; the badge still counts them. */
const newPerMinute = 5;
const minute = 60_000;
/** Troubles remembered. */
const remembered = 200;
/** How long a socket must have been open to be a sign of recovery. */
const recoveredAfter = 30_000;
/** Notification ids have at most 500 characters in Chromium. */
const longestKey = 450;

/** `kind`: as `kindOfTrouble` has it. */
export const troubleKey = (kind: string, endpoint: string): string => `${kind} ${endpoint}`.slice(0, longestKey);

/** The state after an end that the badge of its tab counts. */
export function afterCounted(state: AlertState, tabId: number, severity: BadgeCount["worst"]): AlertState {
  const before = state.badges[tabId];
  const worst = before?.worst === "abnormal" ? "abnormal" : severity;
  return { ...state, badges: { ...state.badges, [tabId]: { count: (before?.count ?? 0) + 1, worst } } };
}

/** The state after `count` more ends of one trouble at the time `now`; `end`: the last of them. */
export function afterEnds(state: AlertState, key: string, end: ToldEnd, count: number, now: number): AlertState {
  const { [key]: known, ...others } = state.troubles;
  const goesOn = known !== undefined && known.recovery === null && Math.abs(now - known.lastAt) < quietTime;
  const before = goesOn ? known : { count: 0, firstAt: now, raisedAt: 0, shownAt: 0, dismissed: false, recovery: null };
  const trouble: Trouble = { ...before, ...end, count: before.count + count, lastAt: now, behind: true };
  const kept = Object.entries(others).slice(-(remembered - 1));
  return { ...state, troubles: { ...Object.fromEntries(kept), [key]: trouble } };
}

/** A socket that ended without trouble. Times by the page's clock. */
export interface QuietEnd {
  readonly endpoint: string;
  readonly openedAt: number;
  readonly recovery: Recovery;
}

/** The state after an end of normal severity: another only if the socket is a sign of recovery, opened after the trouble, and stayed. */
export function afterQuietEnd(state: AlertState, { endpoint, openedAt, recovery }: QuietEnd): AlertState {
  if (recovery.openFor < recoveredAfter) return state;
  const over = Object.entries(state.troubles).filter(([, trouble]) => {
    const isTold = trouble.recovery !== null || trouble.dismissed || trouble.raisedAt === 0;
    return trouble.endpoint === endpoint && !isTold && openedAt >= trouble.endedAt;
  });
  if (over.length === 0) return state;
  const recovered = over.map(([key, trouble]): [string, Trouble] => [key, { ...trouble, recovery, behind: true }]);
  return { ...state, troubles: { ...state.troubles, ...Object.fromEntries(recovered) } };
}

/** The state after better evidence has come for the end that a notification tells of. */
export function afterEvidence(
  state: AlertState,
  recordId: string,
  told: Pick<ToldEnd, "cause" | "repetition">,
): AlertState {
  const troubles = Object.entries(state.troubles).map(([key, trouble]) => {
    if (trouble.recordId !== recordId || trouble.cause.id === told.cause.id) return [key, trouble] as const;
    return [key, { ...trouble, ...told, behind: true }] as const;
  });
  return { ...state, troubles: Object.fromEntries(troubles) };
}

/**
 * The state after a tab went to another page, or the user has looked at its ends. Its notifications stay: the trouble may go on there.
 */
export function afterSeen(state: AlertState, tabId: number): AlertState {
  if (!(tabId in state.badges)) return state;
  const { [tabId]: _, ...badges } = state.badges;
  return { ...state, badges };
}

/** The state after a tab was closed. */
export function afterTabClosed(state: AlertState, tabId: number): AlertState {
  return without(afterSeen(state, tabId), (trouble) => trouble.tabId === tabId);
}

/** The state after a tab got another id, as Chromium gives it to one that is discarded. */
export function afterTabMoved(state: AlertState, from: number, to: number): AlertState {
  const { [from]: badge, ...badges } = state.badges;
  const troubles = Object.entries(state.troubles).map(([key, trouble]) => [
    key,
    trouble.tabId === from ? { ...trouble, tabId: to } : trouble,
  ]);
  return { badges: badge ? { [to]: badge, ...badges } : badges, troubles: Object.fromEntries(troubles) };
}

/** The state without the troubles that are muted now. */
export function without(state: AlertState, isGone: (trouble: Trouble) => boolean): AlertState {
  const troubles = Object.entries(state.troubles).filter(([, trouble]) => !isGone(trouble));
  return { ...state, troubles: Object.fromEntries(troubles) };
}

/** The state after the user has closed or followed a notification. */
export function afterDismissed(state: AlertState, key: string): AlertState {
  const trouble = state.troubles[key];
  if (!trouble) return state;
  return { ...state, troubles: { ...state.troubles, [key]: { ...trouble, dismissed: true } } };
}

/** How a notification is shown: for the first time, changed if it is still there, or once more at the end. */
export type Showing = "raise" | "update" | "recovery";

export interface Due {
  readonly key: string;
  readonly trouble: Trouble;
  readonly showing: Showing;
}

export interface ShowRules {
  /** False for what must not be shown now: a tab whose DevTools are open, quiet hours. It is told with a later end. */
  readonly mayShow: (trouble: Trouble) => boolean;
  /** Longest time between two changes of one notification, in milliseconds. The time grows from 2 s to this. */
  readonly longestInterval: number;
}

/** The notifications to show or to bring up to date now, and the state after that. Only an end raises, and never time alone. */
export function showDue(
  state: AlertState,
  now: number,
  { mayShow, longestInterval }: ShowRules,
): { readonly state: AlertState; readonly due: readonly Due[] } {
  const troubles = heldToClock(state.troubles, now);
  let fresh = Object.values(troubles).filter(({ raisedAt }) => now - raisedAt < minute).length;
  const due: Due[] = [];
  for (const [key, before] of Object.entries(troubles)) {
    if (!before.behind || before.dismissed || !mayShow(before)) continue;
    const first = before.raisedAt === 0;
    if (first ? before.lastAt !== now || fresh >= newPerMinute : now < nextChange(before, longestInterval)) continue;
    if (first) fresh++;
    const trouble = { ...before, raisedAt: first ? now : before.raisedAt, shownAt: now, behind: false };
    troubles[key] = trouble;
    due.push({ key, trouble, showing: first ? "raise" : trouble.recovery ? "recovery" : "update" });
  }
  return { state: { ...state, troubles }, due };
}

/** What was shown in the future was shown before the clock was set back. Nothing must wait until it is that late again. */
function heldToClock(troubles: AlertState["troubles"], now: number): Record<string, Trouble> {
  const held = Object.entries(troubles).map(([key, { raisedAt, shownAt, ...trouble }]): [string, Trouble] => [
    key,
    { ...trouble, raisedAt: Math.min(raisedAt, now), shownAt: Math.min(shownAt, now) },
  ]);
  return Object.fromEntries(held);
}

/** A notification is changed ever more seldom: in Firefox each change lets it pop up again. */
function nextChange({ raisedAt, shownAt }: Trouble, longestInterval: number): number {
  return shownAt + Math.min(Math.max(shownAt - raisedAt, shortestInterval), longestInterval);
}

/** When the next notification that tells less than there is may be brought up to date; null where none is. */
export function nextDue({ troubles }: AlertState, { mayShow, longestInterval }: ShowRules): number | null {
  const times = Object.values(troubles)
    .filter((trouble) => trouble.behind && !trouble.dismissed && trouble.raisedAt > 0 && mayShow(trouble))
    .map((trouble) => nextChange(trouble, longestInterval));
  return times.length === 0 ? null : Math.min(...times);
}
