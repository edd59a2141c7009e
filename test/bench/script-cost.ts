import type { TestPage } from "../support/browser-under-test.ts";
import { type TraceEvent, tracePage } from "./trace-page.ts";

/** Milliseconds that each content script took of the main thread, each time it ran, by its file's name. */
export type ScriptTimes = ReadonlyMap<string, readonly number[]>;

/** What the browser's own trace says of the extension's scripts while `action` runs. Chromium alone. */
export async function timeScripts(page: TestPage, action: () => Promise<unknown>): Promise<ScriptTimes> {
  const times = new Map<string, number[]>();
  const take = ({ ph, name, tdur = 0, args }: TraceEvent): void => {
    const file = /^chrome-extension:.*\/([^/]+)$/.exec(args.data?.url ?? "")?.[1];
    if (ph !== "X" || name !== "EvaluateScript" || file === undefined) return;
    times.set(file, [...(times.get(file) ?? []), tdur / 1000]);
  };
  await tracePage(page, ["devtools.timeline"], take, action);
  return times;
}
