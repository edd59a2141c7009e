import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";

interface SectionProps {
  readonly title: string;
  /** Names the section for tests. */
  readonly name: string;
  readonly children: ComponentChildren;
}

/** A part of the page with a heading. */
export function Section({ title, name, children }: SectionProps) {
  const id = useId();
  return (
    <section class="section" aria-labelledby={id} data-section={name}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
