import { endingWord } from "../ui/ending-word.ts";
import { SeverityMark } from "../ui/severity-mark.tsx";
import { useText } from "../ui/text-context.tsx";
import { timeFormat } from "../ui/time-format.ts";
import { urlHalves, withoutQuery } from "../ui/url-halves.ts";
import { visible } from "../ui/visible.ts";
import type { RecordLine } from "./log-line.ts";
import { RowTime } from "./row-time.tsx";

/** The id of a line's row in the document. */
export function rowId(line: RecordLine): string {
  return `record-${line.key}`;
}

interface RecordRowProps {
  readonly line: RecordLine;
  readonly index: number;
  /** Distance from the first row in pixels. */
  readonly start: number;
  readonly selected: boolean;
  readonly onSelect: (recordId: string) => void;
  readonly onEnter: () => void;
}

/** One record in the list. */
export function RecordRow({ line, index, start, selected, onSelect, onEnter }: RecordRowProps) {
  const text = useText();
  const { id, url, code, closeCode, ending, ended, openFor, severity, closer } = line;
  const times = timeFormat(text.language);
  const [urlStart, urlEnd] = urlHalves(withoutQuery(url));
  const name = closeCode ? closeCode.name : endingWord(ending, text);
  return (
    <div
      id={rowId(line)}
      role="row"
      class={index % 2 === 0 ? "row row-cells" : "row row-cells row-odd"}
      style={{ insetBlockStart: `${start}px` }}
      aria-rowindex={index + 2}
      aria-selected={selected}
      data-record-id={id}
      data-code={code ?? ""}
      data-severity={severity}
      onClick={() => onSelect(id)}
      onDblClick={onEnter}
    >
      <span role="gridcell" class="cell cell-time" title={times.dateTime(ended)}>
        <RowTime at={ended} />
      </span>
      <span role="gridcell" class="cell cell-code" title={closeCode ? `${code} ${name}` : name}>
        <SeverityMark severity={severity} />
        <bdi dir={closeCode ? "ltr" : "auto"}>
          <b class="code-number">{closeCode ? code : "—"}</b> <span class="code-name">{name}</span>
        </bdi>
      </span>
      <span role="gridcell" class="cell cell-endpoint" title={visible(url)}>
        <bdi dir="ltr" class="url">
          <span class="url-start">{visible(urlStart)}</span>
          <span class="url-end">{visible(urlEnd)}</span>
        </bdi>
      </span>
      <span role="gridcell" class="cell cell-closer">
        {text.format(`closer-${closer}`)}
      </span>
      <span role="gridcell" class={openFor === null ? "cell cell-open-for quiet" : "cell cell-open-for"}>
        {openFor === null ? text.format("never-opened") : text.format("value-duration", { duration: openFor })}
      </span>
    </div>
  );
}
