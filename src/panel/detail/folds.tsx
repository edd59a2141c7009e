import type { ComponentChildren } from "preact";
import { createContext } from "preact";
import { useContext, useState } from "preact/hooks";

/** Which sections are open: what was chosen once holds for all records, as long as the panel lives. */
export interface Folds {
  isOpen(id: string, byDefault: boolean): boolean;
  set(id: string, open: boolean): void;
}

export function createFolds(): Folds {
  const chosen = new Map<string, boolean>();
  return {
    isOpen: (id, byDefault) => chosen.get(id) ?? byDefault,
    set: (id, open) => void chosen.set(id, open),
  };
}

const FoldsContext = createContext<Folds>(createFolds());

/** Gives the sections inside it their memory. */
export const FoldsProvider = FoldsContext.Provider;

interface FoldProps {
  /** What its state is remembered by. */
  readonly id: string;
  readonly class: string;
  readonly open: boolean;
  readonly heading: ComponentChildren;
  /** What costs something to draw is a function, called when it is open for the first time. */
  readonly children: ComponentChildren | (() => ComponentChildren);
}

/** A part that folds. */
export function Fold({ id, class: className, open: byDefault, heading, children }: FoldProps) {
  const folds = useContext(FoldsContext);
  const [wasOpen, setWasOpen] = useState(() => folds.isOpen(id, byDefault));
  return (
    <details
      class={className}
      open={folds.isOpen(id, byDefault)}
      onToggle={({ currentTarget }) => {
        folds.set(id, currentTarget.open);
        if (currentTarget.open) setWasOpen(true);
      }}
    >
      <summary>{heading}</summary>
      {typeof children === "function" ? wasOpen && children() : children}
    </details>
  );
}
