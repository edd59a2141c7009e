import type { ComponentChildren } from "preact";
import { useId, useLayoutEffect, useRef } from "preact/hooks";
import { Icon } from "../ui/icon.tsx";
import { useText } from "../ui/text-context.tsx";

interface SheetProps {
  readonly title: string;
  /** Of a sheet with a look of its own. */
  readonly name?: string;
  /** It is closed by its buttons and Escape alone: a click beside it would lose what was chosen. */
  readonly holds?: boolean;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** A sheet over the panel, until Escape or its button closes it; the focus goes back to where it was. */
export function Sheet({ title, name, holds = false, onClose, children }: SheetProps) {
  const text = useText();
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  // At once: keys must not go nowhere in between.
  useLayoutEffect(() => {
    const before = document.activeElement;
    const element = dialog.current;
    element?.showModal();
    return () => {
      // As long as it is open, nothing behind it takes the focus.
      element?.close();
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      class={name === undefined ? "sheet" : `sheet sheet-${name}`}
      aria-labelledby={titleId}
      // It also comes, late, from the sheet that has gone.
      onClose={({ currentTarget }) => {
        if (currentTarget.isConnected) onClose();
      }}
      onKeyDown={(event) => {
        // DevTools opens its own drawer by Escape.
        if (event.key !== "Escape") return;
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
      onClick={(event) => {
        if (!holds && event.target === event.currentTarget) onClose();
      }}
    >
      <div class="sheet-content">
        <header>
          <h2 id={titleId}>{title}</h2>
          <button
            type="button"
            class="icon-button"
            aria-label={text.format("close-sheet")}
            title={text.format("close-sheet")}
            onClick={onClose}
          >
            <Icon name="close" />
          </button>
        </header>
        {children}
      </div>
    </dialog>
  );
}
