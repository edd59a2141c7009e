import { useState } from "preact/hooks";
import { copyText } from "../../ui/copy-text.ts";
import { Icon } from "../../ui/icon.tsx";
import { MenuButton } from "../../ui/menu-button.tsx";
import { useText } from "../../ui/text-context.tsx";
import { type CopyForm, copyForms } from "./record-copies.ts";

/** Copies a record in the form that is chosen. */
export function CopyMenu({ copyOf }: { readonly copyOf: (form: CopyForm) => string }) {
  const text = useText();
  const [state, setState] = useState<"ready" | "done" | "failed">("ready");
  const said = state === "ready" ? "" : text.format(`copy-${state}`);
  const copy = async (form: CopyForm): Promise<void> => setState((await copyText(copyOf(form))) ? "done" : "failed");
  return (
    <>
      <MenuButton
        class="icon-button"
        label={said || text.format("copy-record")}
        title={said || text.format("copy-record.title")}
        items={copyForms.map((form) => ({
          id: form,
          label: text.format(`copy-as-${form}`),
          onChoose: () => void copy(form),
        }))}
        onLeave={() => setState("ready")}
      >
        <Icon name={state === "done" ? "done" : "copy"} />
      </MenuButton>
      <span class="off-screen" role="status">
        {said}
      </span>
    </>
  );
}
