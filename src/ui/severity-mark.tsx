import type { Severity } from "../diagnosis/verdict.ts";
import { useText } from "./text-context.tsx";

const shapes: Record<Severity, string> = {
  normal: "M6 2.5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7Z",
  notice: "M6 .9 11.1 6 6 11.1.9 6Z",
  abnormal: "M6 .8 11.7 10.9H.3Z",
};

/** A severity as a shape and a colour: circle, diamond, triangle. */
export function SeverityMark({ severity }: { readonly severity: Severity }) {
  const name = useText().format(`severity-${severity}`);
  return (
    <svg class={`severity severity-${severity}`} viewBox="0 0 12 12" role="img" aria-label={name}>
      <title>{name}</title>
      <path d={shapes[severity]} />
    </svg>
  );
}
