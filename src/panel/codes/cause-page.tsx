import type { CauseId } from "../../diagnosis/cause-id.ts";
import { RichText } from "../../ui/rich-text.tsx";
import { useText } from "../../ui/text-context.tsx";
import { causeFix, causeTitle } from "./reference-entry.ts";

/** What a cause is and what to do about it, without a record. */
export function CausePage({ id }: { readonly id: CauseId }) {
  const text = useText();
  return (
    <article class="reference-page" data-cause-page={id}>
      <h2>
        <RichText text={causeTitle(id, text)} />
      </h2>
      <h3>{text.format("compare-fix")}</h3>
      <p>
        <RichText text={causeFix(id, text)} />
      </p>
    </article>
  );
}
