import type { CloseCode } from "../../catalog/close-code.ts";
import { comparedFacts, factOf } from "../../catalog/compare.ts";
import { closeCodeById, closeCodes, vendorCodes } from "../../catalog/look-up.ts";
import { RichText } from "../../ui/rich-text.tsx";
import { useText } from "../../ui/text-context.tsx";
import type { ReferencePage } from "./codes-state.ts";
import { nameOf, seenOf } from "./comparison-words.ts";
import { numberOf, vendorNameOf } from "./reference-entry.ts";
import { SourceList } from "../source-list.tsx";

interface CodePageProps {
  readonly code: CloseCode;
  /** Records of this tab that ended with it. */
  readonly seen: number;
  readonly onOpen: (page: ReferencePage) => void;
  readonly onShowRecords: () => void;
}

/** Everything the catalog knows of one code. */
export function CodePage({ code, seen, onOpen, onShowRecords }: CodePageProps) {
  const text = useText();
  const values = { code: numberOf(code), vendor: vendorNameOf(code) };
  const said = (part: string): string => text.format(`code-${code.id}.${part}`, values);
  const cause = `code-${code.id}.cause`;
  return (
    <article class="reference-page" data-code-page={code.id}>
      <h2>
        <bdi dir="ltr">{nameOf(code)}</bdi>
      </h2>
      <p class="reference-lead">
        <RichText text={said("meaning")} />
      </p>
      <p class="reference-seen">
        {text.format("codes-seen-here", { count: seen })}{" "}
        {seen > 0 && (
          <button type="button" class="link-button" onClick={onShowRecords}>
            {text.format("codes-show-records")}
          </button>
        )}
      </p>
      <h3>{text.format("compare-seen")}</h3>
      <p>
        <RichText text={seenOf(code, text)} />
      </p>
      {text.has(cause) && (
        <>
          <h3>{text.format("meaning-cause")}</h3>
          <p>
            <RichText text={text.format(cause, values)} />
          </p>
        </>
      )}
      <h3>{text.format("compare-fix")}</h3>
      <p>
        <RichText text={said("fix")} />
      </p>
      <dl class="table">
        {comparedFacts.map((fact) => (
          <div key={fact} class="table-row">
            <dt>{text.format(`fact-${fact}`)}</dt>
            <dd>{text.format(`fact-${fact}-${factOf(code, fact)}`, values)}</dd>
          </div>
        ))}
      </dl>
      <CompareWith code={code} onOpen={onOpen} />
      <h3>{text.format("compare-more")}</h3>
      <SourceList sources={code.sources} />
    </article>
  );
}

/** The codes it is confused with at hand, and every other one in a list. */
function CompareWith({ code, onOpen }: Pick<CodePageProps, "code" | "onOpen">) {
  const text = useText();
  const compare = (second: string): void => onOpen({ kind: "compare", first: code.id, second });
  const others = [...closeCodes, ...vendorCodes].filter(({ id }) => id !== code.id);
  return (
    <div class="compare-with">
      <h3>{text.format("codes-compare")}</h3>
      {code.confusedWith.map((id) => {
        const other = closeCodeById(id);
        return (
          other && (
            <button key={id} type="button" class="chip" data-compare={id} onClick={() => compare(id)}>
              <bdi dir="ltr">
                {numberOf(other)} {other.name}
              </bdi>
            </button>
          )
        );
      })}
      <select
        class="compare-select"
        aria-label={text.format("codes-compare.label")}
        value=""
        onChange={(event) => compare(event.currentTarget.value)}
      >
        <option value="" disabled>
          {text.format("codes-compare.label")}
        </option>
        {others.map((other) => (
          <option key={other.id} value={other.id}>
            {nameOf(other)}
          </option>
        ))}
      </select>
    </div>
  );
}
