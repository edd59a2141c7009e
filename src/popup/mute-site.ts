import { isListed } from "../log/settings.ts";

/** The entries of the list that mute a host. */
export function mutersOf(host: string, mutedSites: readonly string[]): readonly string[] {
  return mutedSites.filter((site) => isListed(host, [site]));
}

/** The list with a host muted, or with nothing in it that mutes the host. */
export function withMuted(host: string, muted: boolean, mutedSites: readonly string[]): string[] {
  const muters = mutersOf(host, mutedSites);
  if (!muted) return mutedSites.filter((site) => !muters.includes(site));
  return muters.length > 0 ? [...mutedSites] : [...mutedSites, host];
}
