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
  const isSeen = page !== null && page.state !== "not-possible";
  // A page that is seen begins with an entry: until one has come, each change of the log may tell of it. A page that is not seen leaves none.
  const change = isSeen ? null : store.counts.value;
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
  }, [pageState, onPage, change]);
  return page;
}
