import type { CloseCode } from "../../catalog/close-code.ts";
import { CopyButton } from "../../ui/copy-button.tsx";
import { RichText } from "../../ui/rich-text.tsx";
import { useText } from "../../ui/text-context.tsx";
import type { ReferencePage } from "./codes-state.ts";
import { comparisonMarkdown } from "./comparison-markdown.ts";
import { type CodeWords, type ComparisonWords, comparisonWords } from "./comparison-words.ts";
import { SourceList } from "../source-list.tsx";

interface ComparePageProps {
  readonly first: CloseCode;
  readonly second: CloseCode;
  readonly onOpen: (page: ReferencePage) => void;
}

/** Two codes side by side: what tells them apart first, then each in full. */
export function ComparePage({ first, second, onOpen }: ComparePageProps) {
  const text = useText();
  const words = comparisonWords(first, second, text);
  const both = [words.first, words.second];
  const sources = new Map(both.flatMap(({ code }) => code.sources.map((source) => [source.url, source] as const)));
  return (
    <article class="reference-page" data-comparison={`${first.id} ${second.id}`}>
      <header class="compare-header">
        <h2>{words.title}</h2>
        <button
          type="button"
          class="text-button"
          onClick={() => onOpen({ kind: "compare", first: second.id, second: first.id })}
        >
          {text.format("compare-swap")}
        </button>
        <button type="button" class="text-button" onClick={() => onOpen({ kind: "code", id: first.id })}>
          {text.format("compare-close")}
        </button>
        <CopyButton value={comparisonMarkdown(words, text)} label={text.format("compare-copy")} />
      </header>
      <h3>{text.format("compare-question")}</h3>
      <p class="compare-question">
        <RichText text={words.question} />
      </p>
      <Columns heading="compare-when" both={both} of={({ applies }) => applies} onOpen={onOpen} />
      <h3>{text.format("compare-differences")}</h3>
      <Differences words={words} />
      <Columns heading="compare-meaning" both={both} of={({ meaning }) => meaning} onOpen={onOpen} />
      <Columns heading="compare-seen" both={both} of={({ seen }) => seen} onOpen={onOpen} />
      <Columns heading="compare-fix" both={both} of={({ fix }) => fix} onOpen={onOpen} />
      <h3>{text.format("compare-more")}</h3>
      <SourceList sources={[...sources.values()]} />
    </article>
  );
}

interface ColumnsProps {
  readonly heading: string;
  readonly both: readonly CodeWords[];
  readonly of: (words: CodeWords) => string;
  readonly onOpen: (page: ReferencePage) => void;
}

function Columns({ heading, both, of, onOpen }: ColumnsProps) {
  const text = useText();
  return (
    <section class="compare-part" data-part={heading}>
      <h3>{text.format(heading)}</h3>
      <div class="compare-columns">
        {both.map((words) => (
          <div key={words.code.id} class="compare-column">
            <h4>
              <button type="button" class="link-button" onClick={() => onOpen({ kind: "code", id: words.code.id })}>
                <bdi dir="ltr">{words.name}</bdi>
              </button>
            </h4>
            <p>
              <RichText text={of(words)} />
            </p>
          </div>
        ))}
      </div>
    </section>
  );
}

function Differences({ words }: { readonly words: ComparisonWords }) {
  const text = useText();
  const { first, second, differences, alike } = words;
  return (
    <>
      {differences.length === 0 ? (
        <p>{text.format("compare-no-differences")}</p>
      ) : (
        <table class="differences">
          <thead>
            <tr>
              <th scope="col">{text.format("compare-fact")}</th>
              {[first, second].map(({ code, name }) => (
                <th key={code.id} scope="col">
                  <bdi dir="ltr">{name}</bdi>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {differences.map((row) => (
              <tr key={row.fact}>
                <th scope="row">{row.fact}</th>
                <td>{row.first}</td>
                <td>{row.second}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {alike.length > 0 && (
        <p class="compare-alike">
          {text.format("fact-value", { fact: text.format("compare-alike"), value: "" })}
          {/* Each in its own sentence: marks of direction inside each other would put the words in a wrong order. */}
          {alike.map((one, index) => `${index > 0 ? " · " : ""}${text.format("fact-value", { ...one })}`)}
        </p>
      )}
    </>
  );
}
