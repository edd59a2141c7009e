import type { RefObject } from "preact";
import { useLayoutEffect, useMemo, useRef } from "preact/hooks";
import type { ReferencePage } from "./codes/codes-state.ts";
import { Detail, type DetailSurroundings } from "./detail/detail.tsx";
import type { Folds } from "./detail/folds.tsx";
import type { LikeIt } from "./detail/like-it.ts";
import type { LogLine, RecordLine } from "./log-line.ts";
import type { PanelStore } from "./panel-store.ts";
import { comparisonCandidates } from "./record-comparison/comparison-candidates.ts";
import { RecordComparison } from "./record-comparison/record-comparison.tsx";

interface DetailPaneProps {
  /** The record that is selected. */
  readonly line: RecordLine;
  /** The record that it is compared with, or null. */
  readonly second: RecordLine | null;
  readonly onSecond: (second: RecordLine | null) => void;
  /** The two change places. */
  readonly onSwap: () => void;
  readonly store: Pick<PanelStore, "explain" | "stackChoice">;
  readonly lines: readonly LogLine[];
  readonly surroundings: DetailSurroundings;
  readonly region: RefObject<HTMLElement | null>;
  readonly folds: Folds;
  readonly onClose: () => void;
  readonly onOpenCode: (page: ReferencePage) => void;
  readonly onStep?: ((step: 1 | -1) => void) | undefined;
  readonly likeIt?: LikeIt | undefined;
}

/** Beside the list: one record explained, or two compared. */
export function DetailPane(props: DetailPaneProps) {
  const { line, second, onSecond, onSwap, store, lines, surroundings, region, onClose, ...detail } = props;
  const candidates = useMemo(() => comparisonCandidates(line, lines), [line, lines]);
  const isComparing = second !== null && second.id !== line.id;
  const wasComparing = useRef(isComparing);
  useLayoutEffect(() => {
    if (wasComparing.current === isComparing) return;
    wasComparing.current = isComparing;
    // What had the focus may have gone with the other part. Never at the start: the focus may be in the search box of DevTools.
    if (document.activeElement === document.body) region.current?.focus();
  }, [isComparing]);
  if (isComparing)
    return (
      <RecordComparison
        first={line}
        second={second}
        explain={store.explain}
        surroundings={surroundings}
        region={region}
        onClose={() => onSecond(null)}
        onSwap={onSwap}
        onStep={detail.onStep}
      />
    );
  return (
    <Detail
      {...detail}
      line={line}
      explain={store.explain}
      surroundings={surroundings}
      region={region}
      choice={store.stackChoice}
      candidates={candidates}
      onCompare={onSecond}
      onClose={onClose}
    />
  );
}
