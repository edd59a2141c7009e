import type { ReadonlySignal } from "@preact/signals";
import { useId, useRef } from "preact/hooks";
import type { Snippet } from "../catalog/snippets.ts";
import { CopyButton } from "./copy-button.tsx";
import { tabAfterKey } from "./tab-keys.ts";
import { useText } from "./text-context.tsx";

/** The stack that the user works with: chosen once, it holds for all causes. */
export interface StackChoice {
  /** The id of a stack; "" until one is chosen. */
  readonly chosen: ReadonlySignal<string>;
  choose(stack: string): void;
}

interface SnippetsProps {
  /** One for each stack, at least one. */
  readonly snippets: readonly [Snippet, ...Snippet[]];
  readonly choice: StackChoice;
  /** Whether they are shown before anybody asks for them. */
  readonly open: boolean;
}

/** What to write where: a tab for each stack, and the snippet of the one that was chosen, else of the first. */
export function Snippets({ snippets, choice, open }: SnippetsProps) {
  const text = useText();
  const panelId = useId();
  const list = useRef<HTMLDivElement>(null);
  const shown = snippets.find(({ stack }) => stack === choice.chosen.value) ?? snippets[0];
  const tabId = (stack: string): string => `${panelId}-${stack}`;

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const place = tabAfterKey(event.key, snippets.indexOf(shown), snippets.length, text.direction);
    const next = place === null ? undefined : snippets[place];
    if (!next) return;
    event.preventDefault();
    choice.choose(next.stack);
    list.current?.querySelector<HTMLElement>(`[data-stack="${next.stack}"]`)?.focus();
  };
  return (
    <details class="snippets" open={open}>
      <summary>{text.format("snippets", { count: snippets.length })}</summary>
      <div ref={list} class="tabs" role="tablist" aria-label={text.format("snippets-stack")} onKeyDown={onKeyDown}>
        {snippets.map(({ stack, name }) => (
          <button
            key={stack}
            id={tabId(stack)}
            type="button"
            role="tab"
            class="tab"
            data-stack={stack}
            dir="ltr"
            aria-selected={stack === shown.stack}
            aria-controls={panelId}
            tabIndex={stack === shown.stack ? 0 : -1}
            onClick={() => choice.choose(stack)}
          >
            {name}
          </button>
        ))}
      </div>
      <div id={panelId} class="snippet" role="tabpanel" aria-labelledby={tabId(shown.stack)}>
        <div class="snippet-head">
          <span class="quiet" dir="ltr">
            {shown.language}
          </span>
          <CopyButton key={shown.stack} value={shown.code} label={text.format("copy-snippet", { stack: shown.name })} />
        </div>
        <pre dir="ltr" tabIndex={0}>
          <code>{shown.code}</code>
        </pre>
      </div>
    </details>
  );
}
