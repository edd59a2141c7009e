import type { ComponentChildren } from "preact";
import type { CauseName, RecordLine } from "../log-line.ts";
import { endingWord } from "../../ui/ending-word.ts";
import { SeverityMark } from "../../ui/severity-mark.tsx";
import { useText } from "../../ui/text-context.tsx";
import { timeFormat } from "../../ui/time-format.ts";
import { urlHalves, withoutQuery } from "../../ui/url-halves.ts";
import { visible } from "../../ui/visible.ts";
import type { Text } from "../../text/text.ts";
import type { ColumnName } from "./list-columns.ts";
import { RowTime } from "./row-time.tsx";

interface RecordCellsProps {
  readonly line: RecordLine;
  readonly names: readonly ColumnName[];
  /** The moment that is shown, in place of its end: of a fold, where its first end stands. */
  readonly at?: number;
  /** What stands before the time: the switch of a fold. */
  readonly before?: ComponentChildren;
  /** What stands after the name of the code: a fold's count. */
  readonly after?: ComponentChildren;
  /** In place of the line's own time, where the row stands for several lines. */
  readonly timesOf?: (name: "open-for" | "idle") => string;
}

/** The cells of a record. */
export function RecordCells({ line, names, at = line.ended, before, after, timesOf }: RecordCellsProps) {
  const text = useText();
  return names.map((name, place) => (
    <Cell
      key={name}
      line={line}
      at={at}
      name={name}
      place={place}
      time={name === "open-for" || name === "idle" ? timesOf?.(name) : undefined}
      text={text}
    >
      {name === "time" ? before : name === "code" ? after : null}
    </Cell>
  ));
}

interface CellProps {
  readonly line: RecordLine;
  readonly at: number;
  readonly name: ColumnName;
  readonly place: number;
  readonly time: string | undefined;
  readonly text: Text;
  readonly children: ComponentChildren;
}

function Cell({ line, at, name, place, time, text, children }: CellProps) {
  const shared = { role: "gridcell", "aria-colindex": place + 1 } as const;
  switch (name) {
    case "time":
      return (
        <span {...shared} class="cell cell-time" title={timeFormat(text.language).dateTime(at)}>
          {children}
          <RowTime at={at} />
        </span>
      );
    case "code": {
      const { closeCode, code, ending, severity } = line;
      const codeName = closeCode ? closeCode.name : endingWord(ending, text);
      return (
        <span {...shared} class="cell cell-code" title={closeCode ? `${code} ${codeName}` : codeName}>
          <SeverityMark severity={severity} />
          <bdi dir={closeCode ? "ltr" : "auto"}>
            <b class="code-number">{closeCode ? code : "—"}</b> <span class="code-name">{codeName}</span>
          </bdi>
          {children}
        </span>
      );
    }
    case "endpoint": {
      const [start, end] = urlHalves(withoutQuery(line.url));
      return (
        <span {...shared} class="cell cell-endpoint" title={visible(line.url)}>
          <FrameMark line={line} text={text} />
          <bdi dir="ltr" class="url">
            <span class="url-start">{visible(start)}</span>
            <span class="url-end">{visible(end)}</span>
          </bdi>
        </span>
      );
    }
    case "cause": {
      const cause = causeInWords(line.causes[0], text);
      return (
        <span {...shared} class="cell cell-cause" title={cause}>
          {cause}
        </span>
      );
    }
    case "closer":
      return (
        <span {...shared} class="cell cell-closer">
          {text.format(`closer-${line.closer}`)}
        </span>
      );
    case "open-for":
      return (
        <span {...shared} class={line.openFor === null ? "cell cell-open-for quiet" : "cell cell-open-for"}>
          {time ?? durationInWords(line.openFor, "never-opened", text)}
        </span>
      );
    case "idle":
      return (
        <span {...shared} class={line.idleFor === null ? "cell cell-idle quiet" : "cell cell-idle"}>
          {time ?? durationInWords(line.idleFor, "not-known", text)}
        </span>
      );
    case "frame": {
      const { kind, url } = line.frame;
      return (
        <span {...shared} class="cell cell-frame" title={visible(url)}>
          {text.format(`frame-kind-${kind}`)}
        </span>
      );
    }
  }
}

/** Tells a socket of a frame or a worker from one of the page. */
function FrameMark({ line: { frame }, text }: { readonly line: RecordLine; readonly text: Text }) {
  if (frame.kind === "page") return null;
  const kind = frame.kind === "worker" ? "worker" : "frame";
  return (
    <span
      class={`frame-mark frame-mark-${kind}`}
      title={text.format("labelled", { label: text.format(`frame-kind-${frame.kind}`), value: visible(frame.url) })}
    >
      {text.format(`frame-mark-${kind}`)}
    </span>
  );
}

/** "Likely: an idle time-out of 60 s". What is certain is said as it is. */
export function causeInWords({ confidence, title, values }: CauseName, text: Text): string {
  const words = text.format(title, values);
  return text.format(`cause-${confidence}`, { title: words });
}

const durationInWords = (duration: number | null, none: string, text: Text): string =>
  duration === null ? text.format(none) : text.format("value-duration", { duration });
