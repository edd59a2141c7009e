import { useId, useState } from "preact/hooks";
import type { LogScope } from "../../export/exported-log.ts";
import { useText } from "../../ui/text-context.tsx";
import { type RedactionKind, redactionKinds } from "../../socket/redaction-kinds.ts";
import { type Preview, RedactionPreview } from "./redaction-preview.tsx";

interface RedactionChoiceProps {
  readonly scope: LogScope;
  /** The kinds of secrets that are left in. */
  readonly readable: readonly RedactionKind[];
  readonly onChange: (readable: readonly RedactionKind[]) => void;
  readonly preview: Preview;
}

/** Which kinds of secrets are hidden in the file, and on demand what that would be. */
export function RedactionChoice({ scope, readable, onChange, preview }: RedactionChoiceProps) {
  const text = useText();
  const [isShown, setShown] = useState(false);
  const previewId = useId();
  const toggle = (kind: RedactionKind, isHidden: boolean): void =>
    onChange(redactionKinds.filter((one) => (one === kind ? !isHidden : readable.includes(one))));
  const names = readable.map((kind) => text.format(`export-secret-${kind}`));
  return (
    <fieldset class="export-part" data-part="redaction">
      <legend>{text.format("export-redaction")}</legend>
      <p class="export-note">{text.format("export-redaction-note")}</p>
      <div class="export-kinds">
        {redactionKinds.map((kind) => (
          <label key={kind} class="export-kind" title={text.format(`export-secret-${kind}.title`)}>
            <input
              type="checkbox"
              name="hide"
              value={kind}
              checked={!readable.includes(kind)}
              onChange={({ currentTarget }) => toggle(kind, currentTarget.checked)}
            />
            <span>{text.format(`export-secret-${kind}`)}</span>
          </label>
        ))}
      </div>
      <div role="status">
        {readable.length > 0 && (
          <p class="export-warning">{text.format("export-readable", { count: names.length, kinds: names })}</p>
        )}
      </div>
      <button
        type="button"
        class="link-button"
        data-action="preview"
        aria-expanded={isShown}
        aria-controls={isShown ? previewId : undefined}
        onClick={() => setShown(!isShown)}
      >
        {text.format(isShown ? "export-preview-close" : "export-preview-open")}
      </button>
      {isShown && <RedactionPreview id={previewId} scope={scope} readable={readable} preview={preview} />}
    </fieldset>
  );
}
