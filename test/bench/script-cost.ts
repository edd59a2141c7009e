import { ChromiumPage } from "../support/chromium-page.ts";
import type { TestPage } from "../support/browser-under-test.ts";

interface TraceEvent {
  readonly ph: string;
  readonly name: string;
  /** Of the thread on a processor, in microseconds. */
  readonly tdur?: number;
  readonly args: { readonly data?: { readonly url?: string } };
}

/** Milliseconds that each content script took of the main thread, each time it ran, by its file's name. */
export type ScriptTimes = ReadonlyMap<string, readonly number[]>;

/** What the browser's own trace says of the extension's scripts while `action` runs. Chromium alone. */
export async function timeScripts(page: TestPage, action: () => Promise<unknown>): Promise<ScriptTimes> {
  if (!(page instanceof ChromiumPage)) throw new Error("Only Chromium tells how long a script took.");
  const session = await page.protocol();
  const times = new Map<string, number[]>();
  session.on("Tracing.dataCollected", ({ value }) => {
    for (const { ph, name, tdur = 0, args } of value as unknown as TraceEvent[]) {
      const file = /^chrome-extension:.*\/([^/]+)$/.exec(args.data?.url ?? "")?.[1];
      if (ph !== "X" || name !== "EvaluateScript" || file === undefined) continue;
      times.set(file, [...(times.get(file) ?? []), tdur / 1000]);
    }
  });
  const complete = new Promise((resolve) => {
    session.once("Tracing.tracingComplete", resolve);
  });
  await session.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: {
      recordMode: "recordAsMuchAsPossible",
      includedCategories: ["devtools.timeline"],
      excludedCategories: ["*"],
    },
  });
  await action();
  await session.send("Tracing.end");
  await complete;
  await session.detach();
  return times;
}
