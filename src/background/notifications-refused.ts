import { browser } from "../platform/browser.ts";

const key = "notificationsRefused";

/** Keeps in `storage.session` whether the system refuses our notifications, for the faces to say so. The badge counts in any case. */
export async function noteRefused(refused: boolean): Promise<void> {
  const kept: unknown = (await browser.storage.session.get(key))[key];
  if ((kept === true) !== refused) await browser.storage.session.set({ [key]: refused });
}

/** Notifications of this extension are switched off in the browser or the system. Only Chromium tells. */
export async function notificationsDenied(): Promise<boolean> {
  const { getPermissionLevel } = browser.notifications as { getPermissionLevel?: () => Promise<string> };
  return getPermissionLevel !== undefined && (await getPermissionLevel()) === "denied";
}

/** Follows what the user decides in the browser's or the system's settings. To be called in the first turn. */
export function followPermissionLevel(): void {
  const { onPermissionLevelChanged } = browser.notifications as {
    onPermissionLevelChanged?: { addListener(listener: (level: string) => void): void };
  };
  onPermissionLevelChanged?.addListener((level) => void noteRefused(level === "denied"));
}
