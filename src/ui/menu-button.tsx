import type { ComponentChildren } from "preact";
import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import { useText } from "./text-context.tsx";

/** One thing to do. */
export interface MenuItem {
  readonly id: string;
  readonly label: string;
  /** Said beside the label, quietly. */
  readonly hint?: string;
  readonly onChoose: () => void;
}

interface MenuButtonProps {
  readonly label: string;
  readonly title: string;
  readonly class: string;
  readonly items: readonly MenuItem[];
  /** What the button shows. */
  readonly children: ComponentChildren;
  /** The button is left, by the focus or the pointer. */
  readonly onLeave?: () => void;
}

/** Distance between a menu and what it keeps away from, in pixels. */
const gap = 3;

/** A button with a menu, by the keys of the ARIA Authoring Practices ("Menu Button"). */
export function MenuButton({ label, title, class: className, items, children, onLeave }: MenuButtonProps) {
  const menuId = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [firstFocused, setFirstFocused] = useState<number | null>(null);
  const isOpen = firstFocused !== null;
  const close = (): void => {
    setFirstFocused(null);
    button.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    setFirstFocused(event.key === "ArrowDown" ? 0 : items.length - 1);
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        class={className}
        title={title}
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? menuId : undefined}
        onClick={() => setFirstFocused(isOpen ? null : 0)}
        onKeyDown={onKeyDown}
        onBlur={isOpen ? undefined : onLeave}
        onPointerLeave={isOpen ? undefined : onLeave}
      >
        {children}
      </button>
      {isOpen && (
        <Menu
          id={menuId}
          label={label}
          items={items}
          button={button.current}
          firstFocused={firstFocused}
          onClose={close}
          onLeave={() => setFirstFocused(null)}
        />
      )}
    </>
  );
}

interface MenuProps {
  readonly id: string;
  readonly label: string;
  readonly items: readonly MenuItem[];
  readonly button: HTMLElement | null;
  readonly firstFocused: number;
  /** The focus goes back to the button. */
  readonly onClose: () => void;
  /** The focus has gone elsewhere. */
  readonly onLeave: () => void;
}

function Menu({ id, label, items, button, firstFocused, onClose, onLeave }: MenuProps) {
  const { direction } = useText();
  const menu = useRef<HTMLDivElement>(null);
  const itemAt = (place: number): HTMLElement | null =>
    menu.current?.querySelectorAll<HTMLElement>('[role="menuitem"]')[place] ?? null;

  useLayoutEffect(() => {
    const element = menu.current;
    if (!element || !button) return;
    // In the top layer, nothing that scrolls cuts it off.
    element.showPopover();
    putBeside(element, button, direction);
    itemAt(firstFocused)?.focus();
    const leaveOutside = (event: Event): void => {
      const { target } = event;
      if (target instanceof Node && !element.contains(target) && !button.contains(target)) onLeave();
    };
    document.addEventListener("pointerdown", leaveOutside, true);
    document.addEventListener("focusin", leaveOutside, true);
    window.addEventListener("resize", onLeave);
    return () => {
      document.removeEventListener("pointerdown", leaveOutside, true);
      document.removeEventListener("focusin", leaveOutside, true);
      window.removeEventListener("resize", onLeave);
    };
  }, []);

  const onKeyDown = (event: KeyboardEvent): void => {
    // Keys in the menu mean nothing to what is around it.
    event.stopPropagation();
    if (event.key === "Tab") return onClose();
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const place = items.findIndex((_, index) => itemAt(index) === document.activeElement);
    const next = event.key === "Escape" ? null : placeAfterKey(event.key, place, items);
    if (event.key !== "Escape" && next === null) return;
    event.preventDefault();
    if (next === null) onClose();
    else itemAt(next)?.focus();
  };
  return (
    <div ref={menu} id={id} class="menu" role="menu" aria-label={label} popover="manual" onKeyDown={onKeyDown}>
      {items.map((item) => (
        <button
          key={item.id}
          type="button"
          role="menuitem"
          class="menu-item"
          tabIndex={-1}
          data-item={item.id}
          onClick={() => {
            onClose();
            item.onChoose();
          }}
        >
          {item.label}
          {item.hint !== undefined && <span class="menu-hint">{item.hint}</span>}
        </button>
      ))}
    </div>
  );
}

/** The place in the menu that a key leads to: arrows go round, a letter goes to the next item that begins with it. Null for other keys. */
export function placeAfterKey(key: string, place: number, items: readonly Pick<MenuItem, "label">[]): number | null {
  const count = items.length;
  switch (key) {
    case "ArrowDown":
      return (place + 1) % count;
    case "ArrowUp":
      return (place - 1 + count) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default: {
      if (key.length !== 1 || key === " ") return null;
      const after = items.map((_, index) => (place + 1 + index) % count);
      const found = after.find((index) => items[index]?.label.toLowerCase().startsWith(key.toLowerCase()));
      return found ?? null;
    }
  }
}

/** Puts the menu below the button, its end at the button's end, and keeps it in the window. */
function putBeside(menu: HTMLElement, button: HTMLElement, direction: "ltr" | "rtl"): void {
  const { top, bottom, left, right } = button.getBoundingClientRect();
  const { width, height } = menu.getBoundingClientRect();
  const { innerWidth, innerHeight } = window;
  const wanted = direction === "ltr" ? right - width : left;
  menu.style.left = `${Math.max(gap, Math.min(wanted, innerWidth - width - gap))}px`;
  const below = bottom + gap;
  const fits = below + height <= innerHeight - gap || below < innerHeight - top;
  menu.style.top = `${Math.max(gap, fits ? below : top - gap - height)}px`;
}
