import { openTime } from "../diagnosis/observations.ts";
import { severityOf } from "../diagnosis/severity.ts";
import type { Settings } from "../log/settings.ts";
import { endpointOf, hostOf } from "../socket/endpoint.ts";
import { compilePatterns } from "../socket/own-patterns.ts";
import type { SocketRecord } from "../socket/socket-record.ts";
import { type BadgeCount, type QuietEnd, type ToldEnd, troubleKey } from "./alert-policy.ts";
import { isMuted, isWorthAlert } from "./alert-rules.ts";
import { readAlertState } from "./alert-state.ts";
import { kindOfTrouble } from "./kind-of-trouble.ts";
import type { EntryPlace } from "./store-items.ts";
import { recordWithEvidence, tabHistory } from "./tab-history.ts";
import { toldEnd } from "./told-end.ts";

/** What new records come to for alerts. */
export interface JudgedRecords {
  /** Those that the badge counts. */
  readonly worthy: readonly { readonly record: SocketRecord; readonly severity: BadgeCount["worst"] }[];
  /** Those that notifications may tell of, by their trouble. */
  readonly told: readonly { readonly key: string; readonly end: ToldEnd; readonly count: number }[];
  /** Those that may be a sign of recovery. */
  readonly quiet: readonly QuietEnd[];
}

/**
 * In Firefox the status of a handshake is known this long after its end, in milliseconds: `evidence-desk.ts` waits for 300. It is worth the
 * wait, because what a notification says first is what is read.
 */
const evidenceWait = 500;

export async function judgeRecords(
  records: readonly SocketRecord[],
  place: EntryPlace,
  site: string,
  settings: Settings,
): Promise<JudgedRecords> {
  const { tabId, log, notify } = place;
  if (records.length === 0) return { worthy: [], told: [], quiet: [] };
  const { history, add } = await tabHistory(tabId, log);
  add(records);
  const patterns = compilePatterns(settings.redactionPatterns);
  const judged = records.map((record) => ({ record, severity: severityOf(record) }));
  const worthy = judged.flatMap(({ record, severity }) =>
    isWorthAlert(severity, settings) ? [{ record, severity }] : [],
  );
  const groups = new Map<string, { record: SocketRecord; count: number }>();
  for (const { record } of notify ? worthy : []) {
    if (isMuted({ site, socketHost: hostOf(record.url), code: record.code }, settings)) continue;
    const key = troubleKey(kindOfTrouble(record), endpointOf(record.url));
    groups.set(key, { record, count: (groups.get(key)?.count ?? 0) + 1 });
  }
  if (__BROWSER__ === "firefox" && (await isNewFailure(groups))) await pause(evidenceWait);
  const told = await Promise.all(
    [...groups].map(async ([key, { record, count }]) => {
      const known = record.ending === "failed" ? await recordWithEvidence(record.id, tabId, log) : record;
      return { key, end: toldEnd(known ?? record, tabId, site, history, patterns), count };
    }),
  );
  const quiet = judged.flatMap(({ record, severity }) => (severity === "normal" ? quietEnd(record) : []));
  return { worthy, told, quiet };
}

function quietEnd(record: SocketRecord): QuietEnd[] {
  const openFor = openTime(record);
  if (openFor === null || record.opened === null) return [];
  const how = record.ending === "abandoned" ? "page-left" : "normally";
  return [{ endpoint: endpointOf(record.url), openedAt: record.opened.wall, recovery: { openFor, how } }];
}

/** A notification will be raised for a socket that could not be opened. */
async function isNewFailure(groups: ReadonlyMap<string, { readonly record: SocketRecord }>): Promise<boolean> {
  const failed = [...groups].filter(([, { record }]) => record.ending === "failed");
  if (failed.length === 0) return false;
  const { troubles } = await readAlertState();
  return failed.some(([key]) => (troubles[key]?.raisedAt ?? 0) === 0);
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
