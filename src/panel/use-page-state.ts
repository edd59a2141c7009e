import { useEffect, useState } from "preact/hooks";
import type { PageState } from "../platform/page-state.ts";
import type { PanelStore } from "./panel-store.ts";
import type { PanelSurroundings } from "./panel-surroundings.ts";

/** What the background knows of the page that is there now; null until it has answered. */
export function usePageState(
  store: Pick<PanelStore, "counts">,
  { pageState, onPage }: Pick<PanelSurroundings, "pageState" | "onPage">,
): PageState | null {
  const [page, setPage] = useState<PageState | null>(null);
  const counts = store.counts.value;
  // Anew whenever the log has changed: each page that is seen begins with an entry. One that is not seen leaves none.
  useEffect(() => {
    let isOver = false;
    const ask = (): void =>
      void pageState?.().then((answer) => {
        if (!isOver) setPage(answer);
      });
    ask();
    const stop = onPage?.(ask);
    return () => {
      isOver = true;
      stop?.();
    };
  }, [pageState, onPage, counts]);
  return page;
}
