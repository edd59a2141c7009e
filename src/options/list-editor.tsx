import type { Signal } from "@preact/signals";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import type { SettingName } from "../log/settings.ts";
import { Icon } from "../ui/icon.tsx";
import { PageValue } from "../ui/page-value.tsx";
import { RichText, valuesForRichText } from "../ui/rich-text.tsx";
import { useText } from "../ui/text-context.tsx";
import type { ParsedList } from "./parse-list.ts";

/** Lines of the field at the most; more scroll. */
const mostLines = 8;

interface ListEditorProps<Item extends string | number> {
  readonly name: Extract<SettingName, "recordingSites" | "mutedSites" | "mutedCodes" | "redactionPatterns">;
  /** What the list is of: `options-list-<kind>` are its words. */
  readonly kind: "sites" | "codes" | "patterns";
  readonly items: readonly Item[];
  /** Items that the list holds at the most. */
  readonly most: number;
  readonly parse: (text: string) => ParsedList<Item>;
  /** What is said beside an item. */
  readonly hintOf?: (item: Item) => string;
  readonly onChange: (items: readonly Item[]) => void;
  /** What stands in the field. */
  readonly draft: Signal<string>;
}

/** A list with a field that takes one item or many at once. What cannot be taken stays in the field and is named. */
export function ListEditor<Item extends string | number>(props: ListEditorProps<Item>) {
  const { name, kind, most, parse, hintOf, onChange, draft } = props;
  // A file may name one twice.
  const items = [...new Set(props.items)];
  const text = useText();
  const id = useId();
  const [complaint, setComplaint] = useState("");
  const field = useRef<HTMLTextAreaElement>(null);
  const list = useRef<HTMLUListElement>(null);
  /** The place in the list from which an item was removed: the focus goes on there. */
  const removedAt = useRef<number | null>(null);
  useEffect(() => {
    if (removedAt.current === null) return;
    const buttons = list.current?.querySelectorAll("button") ?? [];
    (buttons[Math.min(removedAt.current, buttons.length - 1)] ?? field.current)?.focus();
    removedAt.current = null;
  }, [props.items]);

  const add = (): void => {
    const { found, refused } = parse(draft.value);
    const merged = [...new Set([...items, ...found])];
    if (merged.length > most) return setComplaint(text.format("options-list-full", { most }));
    const isKnown = found.length > 0 && merged.length === items.length;
    if (refused.length > 0)
      setComplaint(text.format(`options-list-${kind}.refused`, valuesForRichText({ items: refused })));
    else setComplaint(isKnown ? text.format("options-list-known") : "");
    draft.value = refused.join("\n");
    if (merged.length > items.length) onChange(merged);
    field.current?.focus();
  };
  const remove = (item: Item, place: number): void => {
    removedAt.current = place;
    onChange(items.filter((other) => other !== item));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    add();
  };
  return (
    <div class="setting" data-setting={name}>
      <label class="setting-label" for={id}>
        {text.format(`options-setting-${name}`)}
      </label>
      <p id={`${id}-note`} class="setting-note">
        <RichText text={`${text.format(`options-setting-${name}.note`)} ${text.format(`options-list-${kind}.note`)}`} />
      </p>
      {items.length > 0 && (
        <ul ref={list} class={`list list-${kind}`} aria-label={text.format(`options-setting-${name}`)}>
          {items.map((item, place) => (
            <li key={item}>
              <span dir="ltr">
                <PageValue value={String(item)} />
              </span>
              {hintOf && <span class="quiet">{hintOf(item)}</span>}
              <button
                type="button"
                class="icon-button"
                aria-label={text.format("options-remove", { item: String(item) })}
                title={text.format("options-remove", { item: String(item) })}
                onClick={() => remove(item, place)}
              >
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <div class="list-entry">
        <textarea
          ref={field}
          id={id}
          class="field"
          dir="ltr"
          rows={Math.min(mostLines, draft.value.split("\n").length)}
          value={draft.value}
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          aria-describedby={`${id}-note ${id}-complaint`}
          aria-invalid={complaint !== ""}
          onInput={(event) => {
            draft.value = event.currentTarget.value;
            setComplaint("");
          }}
          onKeyDown={onKeyDown}
        />
        <button type="button" class="button" onClick={add}>
          {text.format("options-add")}
        </button>
      </div>
      <p id={`${id}-complaint`} class="complaint" role="alert">
        <RichText text={complaint} />
      </p>
    </div>
  );
}
