import { useMemo } from "preact/hooks";
import { useText } from "../../ui/text-context.tsx";
import { type Distribution, distributionOf } from "./distribution.ts";
import { laneName } from "./lane-words.ts";
import type { LaneLayout } from "./layout-lane.ts";

/** How long the sockets of a lane were open, and how long they had been idle when they ended. */
export function Distributions({ layout }: { readonly layout: LaneLayout }) {
  const text = useText();
  const { lane, records, openTimes, idleTimes } = layout;
  const open = useMemo(() => distributionOf(openTimes), [openTimes]);
  const idle = useMemo(() => distributionOf(idleTimes), [idleTimes]);
  const neverOpened = records.length - (open?.count ?? 0);
  return (
    <aside
      class="timeline-distributions"
      aria-label={text.format("timeline-distributions", { endpoint: laneName(lane) })}
    >
      <p class="distributions-endpoint" title={laneName(lane)}>
        <bdi dir="ltr">{laneName(lane)}</bdi>
      </p>
      <div class="distributions-pair">
        {open && <Histogram kind="open" distribution={open} />}
        {idle && <Histogram kind="idle" distribution={idle} />}
      </div>
      {neverOpened > 0 && (
        <p class="quiet">{text.format("timeline-never-opened", { count: neverOpened, total: records.length })}</p>
      )}
    </aside>
  );
}

/** Shorter than this, in milliseconds, is no idleness to speak of. */
const leastIdle = 1000;

interface HistogramProps {
  readonly kind: "open" | "idle";
  readonly distribution: Distribution;
}

function Histogram({ kind, distribution }: HistogramProps) {
  const text = useText();
  const { bins, median, count } = distribution;
  const pileUp = kind === "idle" && (distribution.pileUp?.from ?? 0) < leastIdle ? null : distribution.pileUp;
  const duration = (value: number): string => text.format("value-duration", { duration: value });
  const binName = ({ from, to }: { from: number; to: number }): string =>
    text.format("timeline-bin", { from: duration(from), to: duration(to) });
  const most = bins.reduce((most, bin) => Math.max(most, bin.count), 1);
  const last = bins.at(-1);
  const isOne = pileUp && duration(pileUp.from) === duration(pileUp.to);
  return (
    <figure class={`histogram histogram-${kind}`}>
      <figcaption>
        {text.format(`timeline-histogram-${kind}`)}
        <span class="histogram-median">{text.format("timeline-median", { median })}</span>
      </figcaption>
      <div class="histogram-bars" dir="ltr" aria-hidden="true">
        {bins.map((bin) => (
          <span
            key={bin.to}
            class="histogram-bar"
            title={text.format("timeline-bin.title", { bin: binName(bin), count: bin.count })}
          >
            {bin.count > 0 && <span style={{ blockSize: `${Math.max(6, (bin.count / most) * 100)}%` }} />}
          </span>
        ))}
      </div>
      <div class="histogram-scale" dir="ltr" aria-hidden="true">
        <span>{duration(bins[0]?.from ?? 0)}</span>
        <span>{duration(last ? (last.from + last.to) / 2 : 0)}</span>
      </div>
      {pileUp && (
        <p class="histogram-sentence">
          {text.format(`timeline-pile-up-${kind}`, {
            count: pileUp.count,
            total: count,
            spread: isOne ? "same" : "range",
            from: pileUp.from,
            to: pileUp.to,
          })}
        </p>
      )}
      <div class="timeline-heard">
        <table>
          <caption>{text.format(`timeline-histogram-${kind}`)}</caption>
          <thead>
            <tr>
              <th scope="col">{text.format("timeline-bin-column")}</th>
              <th scope="col">{text.format("timeline-count-column")}</th>
            </tr>
          </thead>
          <tbody>
            {bins
              .filter((bin) => bin.count > 0)
              .map((bin) => (
                <tr key={bin.to}>
                  <th scope="row">{binName(bin)}</th>
                  <td>{bin.count}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </div>
    </figure>
  );
}
