import { useState } from "preact/hooks";
import { copyText } from "./copy-text.ts";
import { Icon } from "./icon.tsx";
import { useText } from "./text-context.tsx";

/** Copies a value. `label` says what is copied. */
export function CopyButton({ value, label }: { readonly value: string; readonly label: string }) {
  const text = useText();
  const [state, setState] = useState<"ready" | "done" | "failed">("ready");
  const name = state === "ready" ? label : text.format(`copy-${state}`);
  const copy = async (): Promise<void> => setState((await copyText(value)) ? "done" : "failed");
  return (
    <button
      type="button"
      class="icon-button"
      title={name}
      aria-label={name}
      onClick={() => void copy()}
      onBlur={() => setState("ready")}
      onPointerLeave={() => setState("ready")}
    >
      <Icon name={state === "done" ? "done" : "copy"} />
    </button>
  );
}
