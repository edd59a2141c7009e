import { diagnoseInOrder } from "../diagnosis/diagnose-in-order.ts";
import { createJsonLog, jsonLogFileName, stringifyJsonLog } from "../export/json-log.ts";
import type { LogStore } from "../log/log-store.ts";
import { readTabLog } from "../log/read-tab-log.ts";
import { browserFamily } from "../platform/browser.ts";
import type { Text } from "../text/text.ts";
import { browserProgram, generator } from "./programs.ts";

/** Builds a tab's session log, redacted, and downloads it. */
export async function exportTabLog(log: LogStore, tabId: number, text: Text): Promise<void> {
  const exportedAt = new Date();
  const json = createJsonLog({
    entries: await readTabLog(log, tabId),
    exportedAt,
    generator,
    browser: { ...browserProgram(browserFamily, navigator.userAgent), name: browserFamily },
    text,
    diagnose: diagnoseInOrder,
  });
  const url = URL.createObjectURL(new Blob([stringifyJsonLog(json)], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = jsonLogFileName(exportedAt);
  link.click();
  // The download has taken its own reference by the time the next task runs.
  setTimeout(() => URL.revokeObjectURL(url));
}
