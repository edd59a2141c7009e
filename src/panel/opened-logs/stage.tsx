import type { ComponentChildren } from "preact";

interface StageProps {
  readonly inFront: boolean;
  readonly children: ComponentChildren;
}

/** One of several panels in the same place. What is not in front keeps all that it had, and gets neither focus nor keys. */
export function Stage({ inFront, children }: StageProps) {
  return (
    <div class="stage" inert={!inFront}>
      {children}
    </div>
  );
}
