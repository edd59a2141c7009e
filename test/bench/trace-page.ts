import type { TestPage } from "../support/browser-under-test.ts";
import { ChromiumPage } from "../support/chromium-page.ts";

/** What is read of an event of the browser's trace. */
export interface TraceEvent {
  readonly ph: string;
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** In microseconds; `tdur` is the time on a processor. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly id?: string;
  readonly args: {
    readonly name?: string;
    readonly data?: {
      readonly url?: string;
      readonly startTime?: number;
      readonly timeDeltas?: readonly number[];
      readonly cpuProfile?: {
        readonly samples?: readonly number[];
        readonly nodes?: readonly {
          readonly id: number;
          readonly parent?: number;
          readonly callFrame: { readonly url?: string; readonly functionName: string };
        }[];
      };
    };
  };
}

/** Gives each event of the browser's own trace, in these categories, to `take` while `action` runs; resolves after the last. Chromium alone. */
export async function tracePage(
  page: TestPage,
  categories: readonly string[],
  take: (event: TraceEvent) => void,
  action: () => Promise<unknown>,
): Promise<void> {
  if (!(page instanceof ChromiumPage)) throw new Error("Only Chromium has a trace of what a page cost.");
  const session = await page.protocol();
  session.on("Tracing.dataCollected", ({ value }) => {
    for (const event of value as unknown as TraceEvent[]) take(event);
  });
  const complete = new Promise((resolve) => {
    session.once("Tracing.tracingComplete", resolve);
  });
  await session.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: {
      recordMode: "recordAsMuchAsPossible",
      includedCategories: [...categories],
      excludedCategories: ["*"],
    },
  });
  await action();
  await session.send("Tracing.end");
  await complete;
  await session.detach();
}
