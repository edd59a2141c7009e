import type { Cause, Evidence } from "../diagnosis/verdict.ts";

/** What a notification says of a cause: redacted, and with the first observation only. */
export interface AlertCause extends Omit<Cause, "evidence"> {
  readonly evidence: Evidence | null;
}

/** What is known of the trouble of one endpoint. Times are milliseconds since the Unix epoch. */
export interface EndpointTrouble {
  /** The tab, the code with its name, and the first cause of the last abnormal end. */
  readonly tabId: number;
  readonly code: number | null;
  readonly name: string;
  readonly cause: AlertCause;
  readonly count: number;
  readonly firstAt: number;
  readonly lastAt: number;
  /** The count that the notification shows; 0 while there is none. */
  readonly shownCount: number;
  readonly shownAt: number;
}

/** Everything that alerts depend on. Kept in `storage.session`, because the background may be stopped between any two ends. */
export interface AlertState {
  readonly troubles: Readonly<Record<string, EndpointTrouble>>;
  /** Abnormal ends of each tab since it was last navigated. */
  readonly badges: Readonly<Record<number, number>>;
}

export const noAlerts: AlertState = { troubles: {}, badges: {} };

/** One abnormal end. */
export interface AbnormalEnd {
  readonly endpoint: string;
  readonly tabId: number;
  readonly code: number | null;
  readonly name: string;
  readonly cause: AlertCause;
  /** Notify, and not only count: false in private windows, whose addresses should not reach the system's notification list. */
  readonly notify: boolean;
}

/** After this long without an abnormal end, the next one is new trouble. */
const quietTime = 5 * 60_000;
/** Shortest time between two updates of one notification. */
export const updateInterval = 2000;
/** Endpoints that may get a new notification within a minute. More would be a flood; the badge still counts them. */
const newPerMinute = 5;
const minute = 60_000;
/** Endpoints remembered. */
const remembered = 200;

/** The state after one more abnormal end at the time `now`. */
export function afterEnd(state: AlertState, end: AbnormalEnd, now: number): AlertState {
  const { endpoint, tabId, code, name, cause } = end;
  const badges = { ...state.badges, [tabId]: (state.badges[tabId] ?? 0) + 1 };
  if (!end.notify) return { ...state, badges };
  const { [endpoint]: known, ...others } = state.troubles;
  const goesOn = known !== undefined && now - known.lastAt < quietTime;
  const trouble: EndpointTrouble = goesOn
    ? { ...known, tabId, code, name, cause, count: known.count + 1, lastAt: now }
    : { tabId, code, name, cause, count: 1, firstAt: now, lastAt: now, shownCount: 0, shownAt: 0 };
  const kept = Object.entries(others).slice(-(remembered - 1));
  return { badges, troubles: { ...Object.fromEntries(kept), [endpoint]: trouble } };
}

/** The state after a tab went to another page. Its notification stays: the trouble may go on there. */
export function afterNavigation(state: AlertState, tabId: number): AlertState {
  return { ...state, badges: { ...state.badges, [tabId]: 0 } };
}

/** The state after a tab was closed. */
export function afterTabClosed(state: AlertState, tabId: number): AlertState {
  const { [tabId]: _, ...badges } = state.badges;
  const troubles = Object.entries(state.troubles).filter(([, trouble]) => trouble.tabId !== tabId);
  return { badges, troubles: Object.fromEntries(troubles) };
}

/** The endpoints whose notification is to be shown or brought up to date now, and the state after that. */
export function showDue(
  state: AlertState,
  now: number,
): { readonly state: AlertState; readonly due: readonly string[] } {
  const troubles = { ...state.troubles };
  let fresh = Object.values(troubles).filter(
    ({ shownCount, firstAt }) => shownCount > 0 && now - firstAt < minute,
  ).length;
  const due: string[] = [];
  for (const [endpoint, trouble] of Object.entries(troubles)) {
    const { count, shownCount, shownAt } = trouble;
    const first = shownCount === 0;
    if (count <= shownCount || (first ? fresh >= newPerMinute : now - shownAt < updateInterval)) continue;
    if (first) fresh++;
    due.push(endpoint);
    troubles[endpoint] = { ...trouble, shownCount: count, shownAt: now };
  }
  return { state: { ...state, troubles }, due };
}

/** Some notification shows less than there is, and will be due for an update soon. */
export function isBehind({ troubles }: AlertState): boolean {
  return Object.values(troubles).some(({ count, shownCount }) => shownCount > 0 && count > shownCount);
}
