import { useLayoutEffect, useRef } from "preact/hooks";
import { PageValue } from "../../ui/page-value.tsx";
import { SeverityMark } from "../../ui/severity-mark.tsx";
import { useText } from "../../ui/text-context.tsx";
import { timeFormat } from "../../ui/time-format.ts";
import type { RecordLine } from "../log-line.ts";
import { endName } from "./end-name.ts";
import { causeTitle } from "./lane-words.ts";

/** A point of the window, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

interface SocketFactsProps {
  readonly record: RecordLine;
  /** Sockets that ended in the same pixel column. */
  readonly others: number;
  readonly at: Point;
  readonly onEnter: () => void;
  readonly onLeave: () => void;
}

/** Distance from the point, in pixels: what lies straight under it stays in reach of the pointer. */
const distance = 14;

/** The facts of a socket, beside it. They can be pointed at and read; the live region says the same to those who do not see them. */
export function SocketFacts({ record, others, at, onEnter, onLeave }: SocketFactsProps) {
  const text = useText();
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    if (!element.matches(":popover-open")) element.showPopover();
    const { width, height } = element.getBoundingClientRect();
    const beside = at.x + distance + width <= innerWidth ? at.x + distance : at.x - distance - width;
    const x = Math.max(4, beside);
    const y = Math.max(4, Math.min(at.y + distance, innerHeight - height - 4));
    element.style.translate = `${x}px ${y}px`;
  });
  const { severity, endpoint, ended, closer, openFor, idleFor, causes } = record;
  return (
    <div
      ref={box}
      class="timeline-facts"
      popover="manual"
      aria-hidden="true"
      onPointerEnter={onEnter}
      onPointerLeave={onLeave}
    >
      <p class="facts-head">
        <SeverityMark severity={severity} />
        <b>
          <bdi dir="auto">{endName(record, text)}</bdi>
        </b>
      </p>
      <p class="facts-endpoint" dir="ltr">
        <PageValue value={endpoint} />
      </p>
      <dl>
        <dt>{text.format("field-ended")}</dt>
        <dd>{timeFormat(text.language).time(ended)}</dd>
        <dt>{text.format("ended-by")}</dt>
        <dd>{text.format(`closer-${closer}`)}</dd>
        <dt>{text.format("field-open-for")}</dt>
        <dd>{openFor === null ? text.format("never-opened") : text.format("value-duration", { duration: openFor })}</dd>
        {idleFor !== null && <dt>{text.format("timeline-idle")}</dt>}
        {idleFor !== null && <dd>{text.format("value-duration", { duration: idleFor })}</dd>}
      </dl>
      <p class="facts-cause">
        {text.format(`notification-cause-${causes[0].confidence}`, { title: causeTitle(record, text) })}
      </p>
      {others > 0 && <p class="quiet">{text.format("timeline-others", { count: others })}</p>}
    </div>
  );
}
