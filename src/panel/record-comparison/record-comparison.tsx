import type { RefObject } from "preact";
import { useMemo } from "preact/hooks";
import { CopyButton } from "../../ui/copy-button.tsx";
import { PageValue } from "../../ui/page-value.tsx";
import { RichText } from "../../ui/rich-text.tsx";
import { useText } from "../../ui/text-context.tsx";
import { timeFormat } from "../../ui/time-format.ts";
import { ActionButton, LineName } from "../detail/detail.tsx";
import { pressDetailKey } from "../detail/detail-key.ts";
import { ReadFailure } from "../detail/read-failure.tsx";
import { useExplained } from "../detail/use-explained.ts";
import type { ExplainedRecord } from "../explain-record.ts";
import type { RecordLine } from "../log-line.ts";
import type { PanelStore } from "../panel-store.ts";
import type { PanelSurroundings } from "../panel-surroundings.ts";
import { compareRecords, type RecordDifference } from "./compare-records.ts";
import { recordComparisonMarkdown } from "./comparison-markdown.ts";
import { ratioWords, richWords, tellingSentence } from "./comparison-text.ts";
import type { FactValue } from "./record-facts.ts";
import { tellingDifference } from "./telling-difference.ts";

interface RecordComparisonProps {
  readonly first: RecordLine;
  readonly second: RecordLine;
  readonly explain: PanelStore["explain"];
  readonly surroundings: Pick<PanelSurroundings, "diagnose">;
  readonly region: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
  /** The second becomes the first. */
  readonly onSwap: () => void;
  /** Puts the next record of the list (1), or the one before (-1), in the place of the first. */
  readonly onStep?: ((step: 1 | -1) => void) | undefined;
}

/** Two records side by side: what sets them apart first, what is alike folded away. */
export function RecordComparison({ surroundings, region, onClose, onSwap, onStep, ...props }: RecordComparisonProps) {
  const text = useText();
  const first = useExplained(props.first, props.explain);
  const second = useExplained(props.second, props.explain);
  const lines = [first.line, second.line] as const;
  const states = [first.explanation.state, second.explanation.state];
  const failed = [first, second].find(({ explanation }) => explanation.state === "failed")?.explanation;
  const retry = (): void => {
    region.current?.focus();
    first.retry();
    second.retry();
  };
  return (
    <section
      ref={region}
      class="detail record-comparison"
      tabIndex={-1}
      aria-label={text.format("comparison")}
      aria-busy={first.busy || second.busy}
      onKeyDown={(event) => pressDetailKey(event, onClose, onStep)}
    >
      <header class="detail-bar">
        <h2>{text.format("comparison")}</h2>
        <div class="detail-actions">
          <ActionButton icon="swap" name={text.format("comparison-swap")} onClick={onSwap} />
          {first.explanation.state === "read" && second.explanation.state === "read" && (
            <CopyComparison first={first.explanation} second={second.explanation} surroundings={surroundings} />
          )}
          <ActionButton icon="close" name={text.format("comparison-close")} onClick={onClose} />
        </div>
      </header>
      {failed?.state === "failed" ? (
        <ReadFailure message={failed.message} onRetry={retry} />
      ) : states.includes("gone") ? (
        <p class="section">{text.format("comparison-gone")}</p>
      ) : first.explanation.state === "read" && second.explanation.state === "read" ? (
        <Compared lines={lines} first={first.explanation} second={second.explanation} />
      ) : (
        <p class="section quiet reading">{text.format("reading-record")}</p>
      )}
    </section>
  );
}

interface ComparedProps {
  readonly first: ExplainedRecord;
  readonly second: ExplainedRecord;
}

function CopyComparison({ first, second, surroundings }: ComparedProps & Pick<RecordComparisonProps, "surroundings">) {
  const text = useText();
  const { diagnose } = surroundings;
  const markdown = useMemo(
    () => recordComparisonMarkdown({ ...first, diagnose }, { ...second, diagnose }, text),
    [first, second, diagnose, text],
  );
  return <CopyButton value={markdown} label={text.format("comparison-copy")} />;
}

function Compared({ lines, first, second }: ComparedProps & { readonly lines: readonly [RecordLine, RecordLine] }) {
  const text = useText();
  const { differences, alike } = useMemo(() => compareRecords(first, second), [first, second]);
  const telling = tellingDifference(differences, [first.verdict.severity, second.verdict.severity]);
  return (
    <>
      <div class="headline">
        <p class="telling">{tellingSentence(telling, text)}</p>
      </div>
      <div class="section">
        {/* One of the other rows may be a single long word of the page's: the columns stay as wide as they are. */}
        <table class="differences records-compared">
          <thead>
            <tr>
              <th scope="col">{text.format("compare-fact")}</th>
              {lines.map((line, index) => (
                <th key={index} scope="col">
                  <LineHeading line={line} which={index === 0 ? "first" : "second"} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {differences.map((difference) => (
              <DifferenceRow key={difference.id} difference={difference} />
            ))}
          </tbody>
        </table>
      </div>
      {alike.length > 0 && (
        <details class="section fold facts-alike">
          <summary>
            <h3>{text.format("facts-alike", { count: alike.length })}</h3>
          </summary>
          <dl class="table">
            {alike.map(({ id, value }) => (
              <div key={id} class="table-row" data-fact={id}>
                <dt>{text.format(id)}</dt>
                <dd>
                  <FactWords value={value} />
                </dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </>
  );
}

function LineHeading({ line, which }: { readonly line: RecordLine; readonly which: "first" | "second" }) {
  const text = useText();
  return (
    <>
      <span class="compared-which">{text.format(`comparison-${which}`)}</span>
      <span class="compared-name">
        <LineName line={line} />
      </span>
      <bdi class="quiet compared-time">{timeFormat(text.language).time(line.ended)}</bdi>
    </>
  );
}

function DifferenceRow({ difference }: { readonly difference: RecordDifference }) {
  const text = useText();
  const { id, ratio } = difference;
  const note = ratioWords(ratio, text);
  return (
    <tr data-fact={id}>
      <th scope="row">{text.format(id)}</th>
      {(["first", "second"] as const).map((side) => (
        <td key={side}>
          <FactWords value={difference[side]} />
          {note !== null && ratio?.larger === side && <span class="ratio">{note}</span>}
        </td>
      ))}
    </tr>
  );
}

function FactWords({ value }: { readonly value: FactValue }) {
  const text = useText();
  return value.kind === "foreign" ? <PageValue value={value.value} /> : <RichText text={richWords(value, text)} />;
}
