import { SeverityMark } from "../ui/severity-mark.tsx";
import { Trend } from "../ui/trend.tsx";
import { useText } from "../ui/text-context.tsx";
import { urlHalves } from "../ui/url-halves.ts";
import { visible } from "../ui/visible.ts";
import { EndItem } from "./end-item.tsx";
import type { EndpointGroup } from "./group-ends.ts";
import type { PopupStore } from "./popup-store.ts";
import type { PopupSurroundings } from "./popup-surroundings.ts";

/** Kinds of trouble that are shown of an endpoint. */
const mostKinds = 3;
/** From this many ends on, a drawing of their times says something. */
const leastForTrend = 3;

interface EndpointItemProps {
  readonly group: EndpointGroup;
  readonly store: Pick<PopupStore, "open">;
  readonly panelAddress: PopupSurroundings["panelAddress"];
}

/** An endpoint: how bad it is, how often it ended, and its last ends, one for each kind of trouble. */
export function EndpointItem({ group, store, panelAddress }: EndpointItemProps) {
  const text = useText();
  const { endpoint, severity, count, moments, kinds } = group;
  const [start, end] = urlHalves(visible(endpoint));
  const others = kinds.slice(mostKinds).reduce((sum, kind) => sum + kind.count, 0);
  return (
    <li class="popup-endpoint" data-endpoint={visible(endpoint)} data-severity={severity}>
      <div class="popup-endpoint-head">
        <SeverityMark severity={severity} />
        <h2 title={visible(endpoint)}>
          <bdi dir="ltr">
            <span class="url-start">{start}</span>
            <span class="url-end">{end}</span>
          </bdi>
        </h2>
        {moments.length >= leastForTrend && <Trend moments={moments} />}
        <span class="popup-times">{text.format("popup-ends", { count })}</span>
      </div>
      <ul>
        {kinds.slice(0, mostKinds).map((kind) => (
          <EndItem key={kind.key} kind={kind} store={store} panelAddress={panelAddress} />
        ))}
      </ul>
      {others > 0 && <p class="popup-quiet popup-others">{text.format("popup-other-ends", { count: others })}</p>}
    </li>
  );
}
