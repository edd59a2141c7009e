import type { RefObject } from "preact";
import { useId, useMemo, useRef, useState } from "preact/hooks";
import { useText } from "../../ui/text-context.tsx";
import type { PanelStore } from "../panel-store.ts";
import { completeFilter, type Completion } from "./complete-filter.ts";
import { CompletionList, completionId } from "./completion-list.tsx";
import type { FilterKey } from "./filter-keys.ts";
import { FilterNotes } from "./filter-notes.tsx";
import { type FilterOption, optionsOf } from "./filter-options.ts";
import { useFilterShortcuts } from "./use-filter-shortcuts.ts";

/** Where somebody types, or has asked what there is. */
interface Typing {
  readonly text: string;
  readonly caret: number;
  readonly asked: boolean;
}

interface FilterFieldProps {
  readonly store: PanelStore;
  /** Ctrl+F and Cmd+F lead to it. */
  readonly takesFind: boolean;
  /** Of the field itself, for those who lead to it. */
  readonly inputRef?: RefObject<HTMLInputElement | null>;
}

/** The filter, with what could be meant while one types. Nothing is taken that was not chosen. */
export function FilterField({ store, takesFind, inputRef }: FilterFieldProps) {
  const text = useText();
  const own = useRef<HTMLInputElement>(null);
  const input = inputRef ?? own;
  const listId = useId();
  const [typing, setTyping] = useState<Typing | null>(null);
  const [active, setActive] = useState(-1);
  // Counted when the list opens, key by key as they are asked for; not with each letter.
  const counted = useRef(new Map<FilterKey, readonly FilterOption[]>());
  useFilterShortcuts(input, takesFind);

  const filter = store.filter.value;
  const completions = useMemo(() => {
    // Another hand may have changed the filter since.
    if (typing?.text !== filter) return [];
    const countedOf = (key: FilterKey): readonly FilterOption[] => {
      const known = counted.current.get(key) ?? optionsOf(key, store.kept.peek(), text);
      counted.current.set(key, known);
      return known;
    };
    return completeFilter(filter, typing.caret, typing.asked, countedOf);
  }, [typing, filter, text]);
  const isOpen = completions.length > 0;

  const suggest = (next: Typing | null, chosen = -1): void => {
    if (!isOpen) counted.current.clear();
    setTyping(next);
    setActive(chosen);
  };
  const take = ({ text: taken, caret, what }: Completion): void => {
    if (input.current) {
      input.current.value = taken;
      input.current.setSelectionRange(caret, caret);
    }
    store.filter.value = taken;
    suggest(what.kind === "key" ? { text: taken, caret, asked: true } : null);
  };

  /** Whether the key was for the list, or for the filter as a whole. */
  const press = (key: string, caret: number): boolean => {
    const last = completions.length - 1;
    const chosen = completions[active];
    switch (key) {
      case "ArrowDown":
        if (isOpen) setActive(active < last ? active + 1 : 0);
        else suggest({ text: filter, caret, asked: true }, 0);
        return true;
      case "ArrowUp":
        if (isOpen) setActive(active > 0 ? active - 1 : last);
        return isOpen;
      case "Enter":
      case "Tab":
        if (chosen) take(chosen);
        else suggest(null);
        return chosen !== undefined;
      case "Escape":
        if (isOpen) suggest(null);
        else if (filter === "") return false;
        else store.filter.value = "";
        return true;
      case "ArrowLeft":
      case "ArrowRight":
      case "Home":
      case "End":
        suggest(null);
        return false;
      default:
        return false;
    }
  };

  return (
    <>
      <div class="filter-field">
        <input
          ref={input}
          class="filter"
          type="search"
          // No `datalist`: the list is ours.
          list={undefined}
          role="combobox"
          autocomplete="off"
          spellcheck={false}
          placeholder={text.format("filter")}
          aria-label={text.format("filter.label")}
          title={isOpen ? undefined : text.format("filter.title")}
          aria-autocomplete="list"
          aria-expanded={isOpen}
          aria-controls={isOpen ? listId : undefined}
          aria-activedescendant={isOpen && active >= 0 ? completionId(listId, active) : undefined}
          // Terms are Latin in every language. The placeholder is not.
          dir={filter === "" ? undefined : "auto"}
          value={filter}
          onInput={({ currentTarget: { value, selectionStart } }) => {
            store.filter.value = value;
            suggest({ text: value, caret: selectionStart ?? value.length, asked: false });
          }}
          onKeyDown={(event) => {
            const { key, altKey, ctrlKey, metaKey, shiftKey, isComposing, currentTarget } = event;
            if (altKey || ctrlKey || metaKey || shiftKey || isComposing) return;
            if (!press(key, currentTarget.selectionStart ?? filter.length)) return;
            event.preventDefault();
            event.stopPropagation();
          }}
          onPointerDown={() => suggest(null)}
          onBlur={() => suggest(null)}
        />
        {isOpen && <CompletionList id={listId} completions={completions} active={active} onTake={take} />}
      </div>
      <FilterNotes filter={filter} />
    </>
  );
}
