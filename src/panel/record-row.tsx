import { openTime } from "../diagnosis/observations.ts";
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
  const { record, verdict, code } = line;
  const times = timeFormat(text.language);
  const open = openTime(record);
  const [urlStart, urlEnd] = urlHalves(withoutQuery(record.url));
  const name = code ? code.name : endingWord(record.ending, text);
  return (
    <div
      id={rowId(line)}
      role="row"
      class={index % 2 === 0 ? "row row-cells" : "row row-cells row-odd"}
      style={{ insetBlockStart: `${start}px` }}
      aria-rowindex={index + 2}
      aria-selected={selected}
      data-record-id={record.id}
      data-code={record.code ?? ""}
      data-severity={verdict.severity}
      onClick={() => onSelect(record.id)}
      onDblClick={onEnter}
    >
      <span role="gridcell" class="cell cell-time" title={times.dateTime(record.ended.wall)}>
        <RowTime at={record.ended.wall} />
      </span>
      <span role="gridcell" class="cell cell-code" title={code ? `${record.code} ${name}` : name}>
        <SeverityMark severity={verdict.severity} />
        <bdi dir={code ? "ltr" : "auto"}>
          <b class="code-number">{code ? record.code : "—"}</b> <span class="code-name">{name}</span>
        </bdi>
      </span>
      <span role="gridcell" class="cell cell-endpoint" title={visible(record.url)}>
        <bdi dir="ltr" class="url">
          <span class="url-start">{visible(urlStart)}</span>
          <span class="url-end">{visible(urlEnd)}</span>
        </bdi>
      </span>
      <span role="gridcell" class="cell cell-closer">
        {text.format(`closer-${verdict.closer}`)}
      </span>
      <span role="gridcell" class={open === null ? "cell cell-open-for quiet" : "cell cell-open-for"}>
        {open === null ? text.format("never-opened") : text.format("value-duration", { duration: open })}
      </span>
    </div>
  );
}
