import { useMemo } from "preact/hooks";
import { CopyButton } from "../../ui/copy-button.tsx";
import { useText } from "../../ui/text-context.tsx";
import { Fold } from "./folds.tsx";

/** The record as JSON, without its secrets. */
export function RawRecord({ json }: { readonly json: () => string }) {
  const text = useText();
  return (
    <Fold id="raw" class="section fold raw" open={false} heading={<h3>{text.format("raw-record")}</h3>}>
      {() => <RawJson json={json} />}
    </Fold>
  );
}

function RawJson({ json }: { readonly json: () => string }) {
  const text = useText();
  const written = useMemo(json, [json]);
  return (
    <>
      <div class="raw-head">
        <span class="quiet">{text.format("raw-redacted")}</span>
        <CopyButton value={written} label={text.format("copy-record-json")} />
      </div>
      <pre dir="ltr" tabIndex={0}>
        {written}
      </pre>
    </>
  );
}
