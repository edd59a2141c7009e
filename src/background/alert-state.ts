import { browser } from "../platform/browser.ts";
import { type AlertState, type BadgeCount, noAlerts, type Trouble } from "./alert-policy.ts";

const key = "alerts";

export async function readAlertState(): Promise<AlertState> {
  const value: unknown = (await browser.storage.session.get(key))[key];
  return isAlertState(value) ? value : noAlerts;
}

/** What stands there may be damaged: then alerts begin anew, and do not end. */
function isAlertState(value: unknown): value is AlertState {
  const { troubles, badges } = (value ?? {}) as Partial<Record<keyof AlertState, unknown>>;
  return areAll(troubles, isTrouble) && areAll(badges, isBadge);
}

const areAll = (values: unknown, test: (value: object) => boolean): boolean =>
  typeof values === "object" &&
  values !== null &&
  Object.values(values).every((value: unknown) => typeof value === "object" && value !== null && test(value));

function isTrouble(value: object): boolean {
  const { endpoint, site, recordId, name, cause, tabId, count, ...times } = value as Partial<Trouble>;
  const { firstAt, lastAt, raisedAt, shownAt, endedAt } = times;
  if (typeof cause !== "object" || typeof cause?.id !== "string") return false;
  if (![endpoint, site, recordId, name].every((text) => typeof text === "string")) return false;
  return [tabId, count, firstAt, lastAt, raisedAt, shownAt, endedAt].every(Number.isFinite);
}

function isBadge(value: object): boolean {
  const { count, worst } = value as Partial<BadgeCount>;
  return Number.isFinite(count) && (worst === "notice" || worst === "abnormal");
}

let last: Promise<unknown> = Promise.resolve();

/** Changes the state, one change at a time, and resolves with what `change` returns beside the new state. */
export function changeAlertState<Result>(
  change: (state: AlertState) => { readonly state: AlertState; readonly result: Result },
): Promise<Result> {
  const run = async (): Promise<Result> => {
    const { state, result } = change(await readAlertState());
    await browser.storage.session.set({ [key]: state });
    return result;
  };
  const changed = last.then(run, run);
  last = changed;
  return changed;
}
