import type { RefObject } from "preact";
import { recogniseVendor } from "../catalog/recognise-vendor.ts";
import { createRedactor } from "../socket/redact.ts";
import { CopyButton } from "../ui/copy-button.tsx";
import { endingWord } from "../ui/ending-word.ts";
import { Icon } from "../ui/icon.tsx";
import { PageValue } from "../ui/page-value.tsx";
import { RichText } from "../ui/rich-text.tsx";
import { SeverityMark } from "../ui/severity-mark.tsx";
import type { StackChoice } from "../ui/snippets.tsx";
import { useText } from "../ui/text-context.tsx";
import { whatHappened } from "../ui/what-happened.ts";
import { Causes } from "./causes.tsx";
import { CodeMeaning } from "./code-meaning.tsx";
import type { ReferencePage } from "./codes/codes-state.ts";
import type { ExplainedRecord } from "./explain-record.ts";
import type { RecordLine } from "./log-line.ts";
import { Observed } from "./observed.tsx";
import type { PanelStore } from "./panel-store.ts";
import { Stacks } from "./stacks.tsx";
import { useExplained } from "./use-explained.ts";

interface DetailProps {
  readonly line: RecordLine;
  readonly explain: PanelStore["explain"];
  readonly region: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
  /** Opens the reference. */
  readonly onOpenCode: (page: ReferencePage) => void;
  /** The stack whose snippets are shown. */
  readonly choice: StackChoice;
}

/** Everything about one record: what happened, why, what to do, and all that was observed. */
export function Detail({ line, explain, region, onClose, onOpenCode, choice }: DetailProps) {
  const text = useText();
  const explained = useExplained(line, explain);
  const { severity, code, closeCode, ending } = line;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    onClose();
  };
  return (
    <section
      ref={region}
      class="detail"
      tabIndex={-1}
      aria-label={text.format("detail")}
      aria-busy={explained.state === "reading"}
      onKeyDown={onKeyDown}
    >
      <header class="headline">
        <h2>
          <SeverityMark severity={severity} />
          {closeCode ? (
            <bdi dir="ltr">
              <span class="headline-code">{code}</span> {closeCode.name}
            </bdi>
          ) : (
            endingWord(ending, text)
          )}
        </h2>
        <button
          type="button"
          class="icon-button close-detail"
          title={text.format("close-detail")}
          aria-label={text.format("close-detail")}
          onClick={onClose}
        >
          <Icon name="close" />
        </button>
        {explained.state === "read" && <Facts explained={explained} />}
      </header>
      {explained.state === "gone" && <p class="section">{text.format("detail-gone")}</p>}
      {explained.state === "failed" && (
        <p class="section" role="alert">
          <strong>{text.format("failure-read")}</strong> <PageValue value={explained.message} />
        </p>
      )}
      {explained.state === "read" && (
        <>
          <Causes causes={explained.verdict.causes} choice={choice} />
          {closeCode && code !== null && (
            <CodeMeaning code={closeCode} number={code} match={recogniseVendor(explained.record)} onOpen={onOpenCode} />
          )}
          <Observed record={explained.record} />
          <Stacks record={explained.record} />
        </>
      )}
    </section>
  );
}

/** What happened, in a sentence, and who ended what. */
function Facts({ explained: { record, verdict } }: { readonly explained: ExplainedRecord }) {
  const text = useText();
  const safeUrl = createRedactor().url(record.url);
  return (
    <>
      <p class="happened">
        <RichText text={whatHappened(record, verdict, text)} />
      </p>
      <dl class="facts">
        <div>
          <dt>{text.format("ended-by")}</dt>
          <dd data-closer={verdict.closer}>{text.format(`closer-${verdict.closer}`)}</dd>
        </div>
        {record.reason !== "" && (
          <div>
            <dt>{text.format("field-reason")}</dt>
            <dd>
              <PageValue value={record.reason} />
            </dd>
          </div>
        )}
        <div class="fact-url">
          <dt>{text.format("field-url")}</dt>
          <dd>
            <span class="url-full" dir="ltr">
              <PageValue value={record.url} />
            </span>
            <CopyButton
              value={safeUrl}
              label={text.format(safeUrl === record.url ? "copy-url" : "copy-url-redacted")}
            />
          </dd>
        </div>
      </dl>
    </>
  );
}
