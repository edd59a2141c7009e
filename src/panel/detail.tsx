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
import type { RecordLine } from "./log-line.ts";
import { Observed } from "./observed.tsx";
import { Stacks } from "./stacks.tsx";

interface DetailProps {
  readonly line: RecordLine;
  readonly region: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
  /** Opens the reference. */
  readonly onOpenCode: (page: ReferencePage) => void;
  /** The stack whose snippets are shown. */
  readonly choice: StackChoice;
}

/** Everything about one record: what happened, why, what to do, and all that was observed. */
export function Detail({ line, region, onClose, onOpenCode, choice }: DetailProps) {
  const text = useText();
  const { record, verdict, code } = line;
  const safeUrl = createRedactor().url(record.url);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    onClose();
  };
  return (
    <section ref={region} class="detail" tabIndex={-1} aria-label={text.format("detail")} onKeyDown={onKeyDown}>
      <header class="headline">
        <h2>
          <SeverityMark severity={verdict.severity} />
          {code ? (
            <bdi dir="ltr">
              <span class="headline-code">{record.code}</span> {code.name}
            </bdi>
          ) : (
            endingWord(record.ending, text)
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
      </header>
      <Causes causes={verdict.causes} choice={choice} />
      {code && record.code !== null && (
        <CodeMeaning code={code} number={record.code} match={recogniseVendor(record)} onOpen={onOpenCode} />
      )}
      <Observed record={record} />
      <Stacks record={record} />
    </section>
  );
}
