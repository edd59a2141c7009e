import type { RefObject } from "preact";
import { useCallback, useLayoutEffect } from "preact/hooks";
import { recogniseVendor } from "../../catalog/recognise-vendor.ts";
import { endingWord } from "../../ui/ending-word.ts";
import { Icon, type IconName } from "../../ui/icon.tsx";
import { SeverityMark } from "../../ui/severity-mark.tsx";
import type { StackChoice } from "../../ui/snippets.tsx";
import { useText } from "../../ui/text-context.tsx";
import type { ReferencePage } from "../codes/codes-state.ts";
import type { ExplainedRecord } from "../explain-record.ts";
import type { RecordLine } from "../log-line.ts";
import type { PanelSurroundings } from "../panel-surroundings.ts";
import type { PanelStore } from "../panel-store.ts";
import { CompareMenu } from "../record-comparison/compare-menu.tsx";
import type { Candidate } from "../record-comparison/comparison-candidates.ts";
import { Causes } from "./causes.tsx";
import { CodeMeaning } from "./code-meaning.tsx";
import { CopyMenu } from "./copy-menu.tsx";
import { pressDetailKey } from "./detail-key.ts";
import { type Folds, FoldsProvider } from "./folds.tsx";
import { Headline, RevealButton } from "./headline.tsx";
import type { LikeIt } from "./like-it.ts";
import { Observed } from "./observed.tsx";
import { RawRecord } from "./raw-record.tsx";
import { ReadFailure } from "./read-failure.tsx";
import { copyOfRecord, type CopyForm } from "./record-copies.ts";
import { Stacks } from "./stacks.tsx";
import { useExplained } from "./use-explained.ts";

/** What the detail needs from outside the panel. */
export type DetailSurroundings = Pick<PanelSurroundings, "diagnose" | "openSource" | "revealInNetwork">;

interface DetailProps {
  readonly line: RecordLine;
  readonly explain: PanelStore["explain"];
  readonly surroundings: DetailSurroundings;
  readonly region: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
  /** Opens the reference. */
  readonly onOpenCode: (page: ReferencePage) => void;
  /** The stack whose snippets are shown. */
  readonly choice: StackChoice;
  readonly folds: Folds;
  /** Goes to the next record of the list (1) or the one before (-1); the focus stays. */
  readonly onStep?: ((step: 1 | -1) => void) | undefined;
  /** Its place among ends that are alike. */
  readonly likeIt?: LikeIt | undefined;
  /** What it can be compared with. */
  readonly candidates?: readonly Candidate[] | undefined;
  readonly onCompare?: ((other: RecordLine) => void) | undefined;
}

/** Everything about one record: what happened, why, what to do, and all that was observed. */
export function Detail(props: DetailProps) {
  const { explain, surroundings, region, onClose, onOpenCode, choice, folds, onStep, likeIt } = props;
  const text = useText();
  const { line, explanation, busy, retry } = useExplained(props.line, explain);
  const read = explanation.state === "read" ? explanation : null;
  const copyOf = useCallback(
    (form: CopyForm) => (read ? copyOfRecord(form, read, surroundings.diagnose, text) : ""),
    [read, surroundings, text],
  );
  useLayoutEffect(() => {
    if (region.current) region.current.scrollTop = 0;
  }, [line.id]);
  const onRetry = (): void => {
    // The button goes with the failure.
    region.current?.focus();
    retry();
  };
  return (
    <section
      ref={region}
      class="detail"
      tabIndex={-1}
      aria-label={text.format("detail")}
      aria-busy={busy}
      onKeyDown={(event) => pressDetailKey(event, onClose, onStep)}
    >
      <header class="detail-bar">
        <h2>
          <LineName line={line} />
        </h2>
        <div class="detail-actions">
          {onStep && <StepButtons onStep={onStep} />}
          {read && <RecordActions key={line.id} explained={read} copyOf={copyOf} {...props} />}
          <ActionButton icon="close" name={text.format("close-detail")} onClick={onClose} />
        </div>
      </header>
      {explanation.state === "reading" && <p class="section quiet reading">{text.format("reading-record")}</p>}
      {explanation.state === "gone" && <p class="section">{text.format("detail-gone")}</p>}
      {explanation.state === "failed" && <ReadFailure message={explanation.message} onRetry={onRetry} />}
      {read && (
        <FoldsProvider value={folds} key={line.id}>
          <Headline record={read.record} verdict={read.verdict} likeIt={likeIt} patterns={read.patterns} />
          <Causes causes={read.verdict.causes} choice={choice} />
          {line.closeCode && line.code !== null && (
            <CodeMeaning
              code={line.closeCode}
              number={line.code}
              match={recogniseVendor(read.record)}
              onOpen={onOpenCode}
            />
          )}
          <Observed record={read.record} />
          <Stacks record={read.record} openSource={surroundings.openSource} />
          <RawRecord json={() => copyOf("json")} />
        </FoldsProvider>
      )}
    </section>
  );
}

/** Mark, code and name of an end. */
export function LineName({ line: { severity, closeCode, code, ending } }: { readonly line: RecordLine }) {
  const text = useText();
  return (
    <>
      <SeverityMark severity={severity} />
      {closeCode ? (
        <bdi dir="ltr">
          <span class="headline-code">{code}</span> {closeCode.name}
        </bdi>
      ) : (
        endingWord(ending, text)
      )}
    </>
  );
}

function StepButtons({ onStep }: { readonly onStep: (step: 1 | -1) => void }) {
  const text = useText();
  return (
    <>
      {([-1, 1] as const).map((step) => {
        const name = step === 1 ? "next" : "previous";
        return (
          <button
            key={step}
            type="button"
            class="icon-button"
            title={text.format(`step-${name}.title`)}
            aria-label={text.format(`step-${name}`)}
            onClick={() => onStep(step)}
          >
            <Icon name={name} />
          </button>
        );
      })}
    </>
  );
}

interface RecordActionsProps extends Pick<DetailProps, "candidates" | "onCompare" | "surroundings"> {
  readonly explained: ExplainedRecord;
  readonly copyOf: (form: CopyForm) => string;
}

/** What can be done with a record that was read. */
function RecordActions({ explained, copyOf, candidates, onCompare, surroundings }: RecordActionsProps) {
  const { revealInNetwork } = surroundings;
  return (
    <>
      {revealInNetwork && <RevealButton record={explained.record} reveal={revealInNetwork} />}
      {onCompare && candidates && candidates.length > 0 && (
        <CompareMenu candidates={candidates} onCompare={onCompare} />
      )}
      <CopyMenu copyOf={copyOf} />
    </>
  );
}

interface ActionButtonProps {
  readonly icon: IconName;
  readonly name: string;
  readonly onClick: () => void;
}

/** A button of the bar. */
export function ActionButton({ icon, name, onClick }: ActionButtonProps) {
  return (
    <button type="button" class="icon-button" title={name} aria-label={name} onClick={onClick}>
      <Icon name={icon} />
    </button>
  );
}
