import { codeOfRecord } from "../catalog/code-of-record.ts";
import { diagnose } from "../diagnosis/diagnose.ts";
import { createHistory } from "../diagnosis/history.ts";
import { severityOf } from "../diagnosis/severity.ts";
import type { NewLogEntry } from "../log/log-store.ts";
import { endpointOf } from "../socket/endpoint.ts";
import { createRedactor, redactRecord } from "../socket/redact.ts";
import {
  type AlertCause,
  afterEnd,
  afterNavigation,
  type AlertState,
  type EndpointTrouble,
  isBehind,
  showDue,
  updateInterval,
} from "./alert-policy.ts";
import { changeAlertState } from "./alert-state.ts";
import { showBadge } from "./badge.ts";
import { showNotification } from "./notification.ts";

const history = createHistory();

/** Tells the user of new entries of a tab: the badge counts abnormal ends, and a notification names the trouble. */
export async function alertOf(tabId: number, entries: readonly NewLogEntry[], notify: boolean): Promise<void> {
  if (!entries.some(({ kind }) => kind === "record" || kind === "navigation")) return;
  const { due, behind, badge } = await changeAlertState((before) => {
    let state = before;
    for (const entry of entries) state = afterEntry(state, entry, notify);
    return show(state, tabId);
  });
  await showBadge(tabId, badge);
  await notifyOf(due);
  if (behind) setTimeout(() => void catchUp(), updateInterval);
}

function afterEntry(state: AlertState, entry: NewLogEntry, notify: boolean): AlertState {
  if (entry.kind === "navigation") return afterNavigation(state, entry.tabId);
  if (entry.kind !== "record") return state;
  const { tabId } = entry;
  history.add(entry.record);
  if (severityOf(entry.record) !== "abnormal") return state;
  // Notifications stay in the system's list, and are seen by whoever looks at the screen.
  const record = redactRecord(entry.record, createRedactor());
  const { code, url } = record;
  const name = codeOfRecord(record)?.name ?? "";
  const [first] = diagnose(record, history).causes;
  const cause: AlertCause = { ...first, evidence: first.evidence[0] ?? null };
  return afterEnd(state, { endpoint: endpointOf(url), tabId, code, name, cause, notify }, Date.now());
}

function show(state: AlertState, tabId?: number) {
  const shown = showDue(state, Date.now());
  const due = shown.due.flatMap((endpoint): [string, EndpointTrouble][] => {
    const trouble = shown.state.troubles[endpoint];
    return trouble ? [[endpoint, trouble]] : [];
  });
  const badge = tabId === undefined ? 0 : (shown.state.badges[tabId] ?? 0);
  return { state: shown.state, result: { due, behind: isBehind(shown.state), badge } };
}

/** Brings notifications up to date that were updated too recently to be changed again at once. */
async function catchUp(): Promise<void> {
  const { due, behind } = await changeAlertState((state) => show(state));
  await notifyOf(due);
  if (behind) setTimeout(() => void catchUp(), updateInterval);
}

async function notifyOf(due: readonly (readonly [string, EndpointTrouble])[]): Promise<void> {
  for (const [endpoint, trouble] of due) await showNotification(endpoint, trouble);
}
