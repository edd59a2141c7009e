import { causeTexts } from "../diagnosis/cause-texts.ts";
import type { Cause } from "../diagnosis/verdict.ts";
import { RichText, valuesForRichText } from "../ui/rich-text.tsx";
import { useText } from "../ui/text-context.tsx";

/** The causes of a verdict, the most likely first. */
export function Causes({ causes }: { readonly causes: readonly Cause[] }) {
  const text = useText();
  const certain = causes.every((cause) => cause.confidence === "certain");
  return (
    <section class="section causes">
      <h3>{text.format(certain ? "causes" : "causes-likely", { count: causes.length })}</h3>
      {causes.map((cause) => (
        <CauseCard key={cause.id} cause={cause} />
      ))}
    </section>
  );
}

function CauseCard({ cause }: { readonly cause: Cause }) {
  const text = useText();
  const { id, confidence, evidence } = cause;
  const { title, fix } = causeTexts(cause);
  const values = valuesForRichText(cause.values ?? {});
  return (
    <article class={`cause cause-${confidence}`} data-cause={id} data-confidence={confidence}>
      <header>
        <h4>
          <RichText text={text.format(title, values)} />
        </h4>
        <span class={`badge badge-${confidence}`} title={text.format(`confidence-${confidence}.explained`)}>
          {text.format(`confidence-${confidence}`)}
        </span>
      </header>
      {evidence.length > 0 && (
        <ul class="evidence" aria-label={text.format("evidence")}>
          {evidence.map((item) => (
            <li key={item.id} data-evidence={item.id}>
              <RichText text={text.format(`evidence-${item.id}`, valuesForRichText(item.values))} />
            </li>
          ))}
        </ul>
      )}
      <div class="fix">
        <h5>{text.format("fix")}</h5>
        <p>
          <RichText text={text.format(fix, values)} />
        </p>
        {cause.settledBy && (
          <p class="settle">{text.format("to-be-sure", { how: text.format(`settle-${cause.settledBy}`) })}</p>
        )}
      </div>
    </article>
  );
}
