import * as v from "valibot";
import { browser } from "../platform/browser.ts";
import { type AlertState, noAlerts } from "./alert-policy.ts";

const key = "alerts";
const number = v.pipe(v.number(), v.finite());
const trouble = v.looseObject({
  endpoint: v.string(),
  site: v.string(),
  recordId: v.string(),
  name: v.string(),
  cause: v.looseObject({ id: v.string() }),
  tabId: number,
  count: number,
  firstAt: number,
  lastAt: number,
  raisedAt: number,
  shownAt: number,
  endedAt: number,
});
const badge = v.looseObject({ count: number, worst: v.picklist(["notice", "abnormal"]) });
const alertState = v.looseObject({ troubles: v.record(v.string(), trouble), badges: v.record(v.string(), badge) });
/** What stands there may be damaged: then alerts begin anew, and do not end. Looked at is only what they would end by. */
const isAlertState = (value: unknown): value is AlertState => v.is(alertState, value);

export async function readAlertState(): Promise<AlertState> {
  const value: unknown = (await browser.storage.session.get(key))[key];
  return isAlertState(value) ? value : noAlerts;
}

let last: Promise<unknown> = Promise.resolve();

/**
 * Changes the state, one change at a time, and resolves with what `change` returns beside the new state. The very state that was there is not
 * written again: most ends change nothing.
 */
export function changeAlertState<Result>(
  change: (state: AlertState) => { readonly state: AlertState; readonly result: Result },
): Promise<Result> {
  const run = async (): Promise<Result> => {
    const before = await readAlertState();
    const { state, result } = change(before);
    if (state !== before) await browser.storage.session.set({ [key]: state });
    return result;
  };
  const changed = last.then(run, run);
  last = changed;
  return changed;
}
