import type { Severity } from "../diagnosis/verdict.ts";
import { isListed, type Settings } from "../log/settings.ts";

/** The end is counted on the badge, and may raise a notification. */
export function isWorthAlert(severity: Severity, { leastSeverity }: Settings): severity is "notice" | "abnormal" {
  return severity === "abnormal" || (severity === "notice" && leastSeverity === "notice");
}

/** What can be muted of an end. Hosts with their port. */
export interface Mutable {
  readonly site: string;
  readonly socketHost: string;
  readonly code: number | null;
}

/** The user wants no notification of such an end. */
export function isMuted({ site, socketHost, code }: Mutable, { mutedSites, mutedCodes }: Settings): boolean {
  if (code !== null && mutedCodes.includes(code)) return true;
  return [site, socketHost].some((host) => host !== "" && isListed(host, mutedSites));
}

/** The time of the day is within the quiet hours: from the first minute on, to before the last. Local time. */
export function isQuietTime(time: Date, quietHours: Settings["quietHours"]): boolean {
  if (!quietHours) return false;
  const { from, to } = quietHours;
  const minute = time.getHours() * 60 + time.getMinutes();
  return from <= to ? minute >= from && minute < to : minute >= from || minute < to;
}

/** Notifications may be shown at this time of a tab whose DevTools are open, or not. */
export function mayNotify(
  { notifications, quietHours, onlyWhileDevtoolsClosed }: Settings,
  time: Date,
  devtoolsOpen: boolean,
): boolean {
  return notifications && !isQuietTime(time, quietHours) && !(onlyWhileDevtoolsClosed && devtoolsOpen);
}
