import { causeTexts } from "../diagnosis/cause-texts.ts";
import type { Cause } from "../diagnosis/verdict.ts";
import { RichText, valuesForRichText } from "../ui/rich-text.tsx";
import { useText } from "../ui/text-context.tsx";
import { firstSentences } from "./first-sentences.ts";

/** What to do: the first sentence, and the rest on demand, with what would settle the cause. */
export function ShortFix({ cause }: { readonly cause: Cause }) {
  const text = useText();
  const fix = text.format(causeTexts(cause).fix, valuesForRichText(cause.values ?? {}));
  const { first, rest } = firstSentences(fix, text.language);
  const beginning = (
    <>
      <strong>{text.format("fix")}</strong> <RichText text={first} />
    </>
  );
  if (rest === "" && !cause.settledBy) return <p class="popup-fix">{beginning}</p>;
  return (
    <details class="popup-fix">
      <summary>
        {beginning} <span class="popup-fold-word popup-fold-more">{text.format("popup-show-more")}</span>
        <span class="popup-fold-word popup-fold-less">{text.format("popup-show-less")}</span>
      </summary>
      {rest !== "" && (
        <p>
          <RichText text={rest} />
        </p>
      )}
      {cause.settledBy && (
        <p class="popup-quiet">{text.format("to-be-sure", { how: text.format(`settle-${cause.settledBy}`) })}</p>
      )}
    </details>
  );
}
