import { isRecorded, type Settings } from "../log/settings.ts";

/** What happens to the sockets of the page in a tab. `not-possible`: no relay of ours lives there. */
export type TabState = "recording" | "paused" | "not-recorded" | "not-possible";

/** Of a page in which a relay lives. `site`: its host, with its port. */
export function tabState(site: string, paused: boolean, settings: Settings): TabState {
  if (!isRecorded(site, settings)) return "not-recorded";
  return paused ? "paused" : "recording";
}
