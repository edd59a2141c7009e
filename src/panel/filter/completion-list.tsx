import { useLayoutEffect, useRef } from "preact/hooks";
import { useText } from "../../ui/text-context.tsx";
import { visible } from "../../ui/visible.ts";
import type { Completion } from "./complete-filter.ts";

interface CompletionListProps {
  readonly id: string;
  readonly completions: readonly Completion[];
  /** The chosen one, or -1. */
  readonly active: number;
  readonly onTake: (completion: Completion) => void;
}

/** The id of one completion in the document. */
export function completionId(list: string, index: number): string {
  return `${list}-${index}`;
}

/** What can be meant, under the field. The focus stays in the field. */
export function CompletionList({ id, completions, active, onTake }: CompletionListProps) {
  const text = useText();
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: "nearest" });
  }, [active]);
  const hasNames = completions.some(({ what }) => what.kind === "key" || what.option.name !== "");
  return (
    <div
      ref={list}
      id={id}
      class={hasNames ? "completions" : "completions completions-nameless"}
      role="listbox"
      aria-label={text.format("filter-completions")}
    >
      {completions.map((completion, index) => (
        <div
          key={completionId(id, index)}
          id={completionId(id, index)}
          class="completion"
          role="option"
          aria-selected={index === active}
          // The field would lose the focus.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onTake(completion)}
        >
          <CompletionWords what={completion.what} hasNames={hasNames} />
        </div>
      ))}
    </div>
  );
}

function CompletionWords({ what, hasNames }: Pick<Completion, "what"> & { readonly hasNames: boolean }) {
  const text = useText();
  if (what.kind === "key")
    return (
      <>
        <bdi dir="ltr" class="completion-text">
          {what.key}:
        </bdi>
        <span class="completion-name">{text.format(`filter-key-${what.key}`)}</span>
      </>
    );
  const { value, count } = what.option;
  const isSame = what.option.name.toLowerCase() === value.toLowerCase();
  // A cause's title can name a host or a limit of the page.
  const name = isSame ? "" : visible(what.option.name);
  return (
    <>
      <bdi dir="ltr" class="completion-text" title={visible(value)}>
        {visible(value)}
      </bdi>{" "}
      {hasNames && (
        <span class="completion-name" title={name}>
          {name}
        </span>
      )}{" "}
      <span class="completion-count">{text.format("value-count", { count })}</span>
    </>
  );
}
