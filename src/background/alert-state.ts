import { browser } from "../platform/browser.ts";
import { type AlertState, noAlerts } from "./alert-policy.ts";

const key = "alerts";

export async function readAlertState(): Promise<AlertState> {
  const value = (await browser.storage.session.get(key))[key];
  return (value as AlertState | undefined) ?? noAlerts;
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
