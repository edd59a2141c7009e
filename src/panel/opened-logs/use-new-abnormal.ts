import { effect, useComputed, useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { PanelStore } from "../panel-store.ts";
import type { OpenedLogs } from "./opened-logs.ts";

/** How many sockets of the live session ended abnormally while a log was in front of it. */
export function useNewAbnormal(store: Pick<PanelStore, "all">, { current }: Pick<OpenedLogs, "current">): number {
  /** The last entry that was seen in front. */
  const seen = useSignal(0);
  // At once, not with the next frame: what comes between the two is not new.
  useEffect(
    () =>
      effect(() => {
        if (current.value === null) seen.value = store.all.value.at(-1)?.key ?? 0;
      }),
    [store, current, seen],
  );
  return useComputed(() => {
    if (current.value === null) return 0;
    let count = 0;
    for (let index = store.all.value.length - 1; index >= 0; index--) {
      const line = store.all.value[index];
      if (!line || line.key <= seen.value) break;
      if (line.kind === "record" && line.severity === "abnormal") count += 1;
    }
    return count;
  }).value;
}
