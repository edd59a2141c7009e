import { snippetsFor } from "../../catalog/snippets.ts";
import { causeTexts } from "../../diagnosis/cause-texts.ts";
import type { Cause } from "../../diagnosis/verdict.ts";
import { RichText, valuesForRichText } from "../../ui/rich-text.tsx";
import { type StackChoice, Snippets } from "../../ui/snippets.tsx";
import { useText } from "../../ui/text-context.tsx";

interface CausesProps {
  readonly causes: readonly Cause[];
  readonly choice: StackChoice;
}

/** The causes of a verdict, the most likely first. */
export function Causes({ causes, choice }: CausesProps) {
  const text = useText();
  const certain = causes.every((cause) => cause.confidence === "certain");
  return (
    <section class="section causes">
      <h3>{text.format(certain ? "causes" : "causes-likely", { count: causes.length })}</h3>
      {causes.map((cause, place) => (
        <CauseCard key={cause.id} cause={cause} choice={choice} first={place === 0} />
      ))}
    </section>
  );
}

interface CauseCardProps {
  readonly cause: Cause;
  readonly choice: StackChoice;
  readonly first: boolean;
}

function CauseCard({ cause, choice, first }: CauseCardProps) {
  const text = useText();
  const { id, confidence, evidence } = cause;
  const { title, fix } = causeTexts(cause);
  const values = valuesForRichText(cause.values ?? {});
  const snippets = snippetsFor(id, cause);
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
        {isFilled(snippets) && <Snippets snippets={snippets} choice={choice} open={first} />}
      </div>
    </article>
  );
}

const isFilled = <Item,>(items: readonly Item[]): items is readonly [Item, ...Item[]] => items.length > 0;
