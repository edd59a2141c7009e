import { codeOfRecord } from "../catalog/code-of-record.ts";
import { causeTexts } from "../diagnosis/cause-texts.ts";
import type { Cause } from "../diagnosis/verdict.ts";
import { endingWord } from "../ui/ending-word.ts";
import { RichText, valuesForRichText } from "../ui/rich-text.tsx";
import { useText } from "../ui/text-context.tsx";
import { timeFormat } from "../ui/time-format.ts";
import { whatHappened } from "../ui/what-happened.ts";
import { AddressLink } from "./address-link.tsx";
import type { EndKind } from "./group-ends.ts";
import type { PopupStore } from "./popup-store.ts";
import type { PopupSurroundings } from "./popup-surroundings.ts";
import { ShortFix } from "./short-fix.tsx";

interface EndItemProps {
  readonly kind: EndKind;
  readonly store: Pick<PopupStore, "open">;
  readonly panelAddress: PopupSurroundings["panelAddress"];
}

/** The last end of its kind: what it was, what happened, the first cause, what to do, and the way to all the rest. */
export function EndItem({ kind: { latest, count }, store, panelAddress }: EndItemProps) {
  const text = useText();
  const { record, verdict } = latest;
  const { code, ending, id } = record;
  // Firefox gives a page that it leaves a code; what happened is that the page was left.
  const entry = ending === "abandoned" ? null : codeOfRecord(record);
  const name = entry ? `${code} ${entry.name}` : endingWord(ending, text);
  const format = timeFormat(text.language);
  const time = format.shortTime(record.ended.wall);
  const [cause] = verdict.causes;
  return (
    <li
      class="popup-end"
      data-record-id={id}
      data-code={code ?? ""}
      data-severity={verdict.severity}
      data-cause={cause.id}
      data-confidence={cause.confidence}
    >
      <div class="popup-end-head">
        <h3>
          <bdi dir={entry ? "ltr" : "auto"}>{name}</bdi>
        </h3>
        <span class="popup-quiet" title={format.dateTime(record.ended.wall)}>
          {count === 1 ? time : text.format("popup-times", { count, time })}
        </span>
        <AddressLink
          address={panelAddress(`#record=${encodeURIComponent(id)}`)}
          store={store}
          label={text.format("popup-details.label", { name, time })}
        >
          {text.format("popup-details")}
        </AddressLink>
      </div>
      <p class="popup-cause">
        <CauseWords cause={cause} />
      </p>
      <p class="popup-quiet">
        <RichText text={whatHappened(record, verdict, text)} />
      </p>
      {verdict.severity !== "normal" && <ShortFix cause={cause} />}
    </li>
  );
}

/** Stands for the cause until the words around it are known. */
const place = "\uE000";

/** "Likely: an idle time-out of 60 s". What is certain is said as it is. */
function CauseWords({ cause }: { readonly cause: Cause }) {
  const text = useText();
  // Put into the sentence as a value, the cause's own `code` would not be read as code.
  const [before, after] = text.format(`cause-${cause.confidence}`, { title: place }).split(place);
  return (
    <>
      {before}
      <RichText text={text.format(causeTexts(cause).title, valuesForRichText(cause.values ?? {}))} />
      {after}
    </>
  );
}
