import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { PopupStore } from "./popup-store.ts";

interface AddressLinkProps {
  readonly address: string;
  readonly store: Pick<PopupStore, "open">;
  readonly class?: string;
  /** What it leads to, where its words alone do not say it. */
  readonly label?: string;
  /** Has the focus when the popup is opened. */
  readonly isFirst?: boolean;
  readonly children: ComponentChildren;
}

/** Leads to a page of ours in a tab beside this one. */
export function AddressLink({ address, store, class: className, label, isFirst = false, children }: AddressLinkProps) {
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (isFirst) link.current?.focus();
  }, [isFirst]);
  const onClick = (event: MouseEvent): void => {
    // With a key, the browser's own ways hold: a new window, a tab in the background.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    void store.open(address);
  };
  return (
    <a ref={link} class={className} href={address} target="_blank" aria-label={label} title={label} onClick={onClick}>
      {children}
    </a>
  );
}
