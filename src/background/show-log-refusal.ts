import { keptRefusal, type LogRefusal, onLogRefusal } from "../log/log-refusal.ts";
import { browser } from "../platform/browser.ts";
import { colours } from "./badge.ts";

/** Shows on the toolbar button of every tab without a count that the log cannot be stored; the popup says more. To be called in the first turn. */
export function followLogRefusal(): void {
  onLogRefusal((refusal) => void show(refusal));
  // The background was stopped since it was shown, or the browser started anew.
  void keptRefusal.get().then(show);
}

async function show(refusal: LogRefusal | null): Promise<void> {
  const text = refusal ? "!" : "";
  if ((await browser.action.getBadgeText({})) === text) return;
  await browser.action.setBadgeBackgroundColor({ color: colours.notice });
  await browser.action.setBadgeTextColor({ color: "#ffffff" });
  await browser.action.setBadgeText({ text });
}
