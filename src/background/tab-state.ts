import type { TabState } from "../platform/page-state.ts";
import { isRecorded, type Settings } from "../log/settings.ts";

/** Of a page in which a relay lives. `site`: its host, with its port. */
export function tabState(site: string, paused: boolean, settings: Settings): TabState {
  if (!isRecorded(site, settings)) return "not-recorded";
  return paused ? "paused" : "recording";
}
