import type { CloseCode } from "../../catalog/close-code.ts";
import type { VendorMatch } from "../../catalog/recognise-vendor.ts";
import type { Text } from "../../text/text.ts";
import type { ReferencePage } from "../codes/codes-state.ts";
import { RichText } from "../../ui/rich-text.tsx";
import { useText } from "../../ui/text-context.tsx";
import { visible } from "../../ui/visible.ts";
import { Fold } from "./folds.tsx";
import { SourceList } from "../source-list.tsx";

interface CodeMeaningProps {
  readonly code: CloseCode;
  /** The code as it came: of a range, one of many. */
  readonly number: number;
  /** By what the vendor was recognised, whether or not the code is one of its own. */
  readonly match: VendorMatch | null;
  /** Opens the reference. */
  readonly onOpen: (page: ReferencePage) => void;
}

/** What the catalog knows of a code, whatever happened in this case: the lead, and the rest for who wants it. */
export function CodeMeaning({ code, number, match, onOpen }: CodeMeaningProps) {
  const text = useText();
  const values = { code: String(number) };
  const vendorMatch = match && code.vendor === match.vendor.id ? match : null;
  const facts = [
    ["code-sender", text.format(`sender-${code.sender}`)],
    ["code-page-may-send", text.format(code.pageMaySend ? "page-may-send-yes" : "page-may-send-no")],
    ["code-on-the-wire", text.format(code.onTheWire ? "on-the-wire-yes" : "on-the-wire-no")],
    ["code-reconnect", text.format(`reconnect-${code.reconnect}`)],
  ] as const;
  return (
    <section class="section meaning">
      {vendorMatch ? (
        <VendorHeading code={code} number={number} match={vendorMatch} />
      ) : (
        <h3>{text.format("meaning", values)}</h3>
      )}
      <p class="meaning-lead">
        <RichText text={text.format(`code-${code.id}.meaning`, values)} />
      </p>
      <Fold id="meaning" class="meaning-fold" open={false} heading={text.format("meaning-more", values)}>
        {(code.vendor === undefined ? (["seen", "cause", "fix"] as const) : (["fix"] as const)).map((attribute) => (
          <div key={attribute} class="meaning-part">
            <h4>{text.format(`meaning-${attribute}`)}</h4>
            <p>
              <RichText text={text.format(`code-${code.id}.${attribute}`, values)} />
            </p>
          </div>
        ))}
        <dl class="table">
          {facts.map(
            ([id, value]) =>
              value !== "" && (
                <div key={id} class="table-row">
                  <dt>{text.format(id)}</dt>
                  <dd>{value}</dd>
                </div>
              ),
          )}
          {code.confusedWith.length > 0 && (
            <div class="table-row">
              <dt>{text.format("code-confused-with")}</dt>
              <dd class="confused-with">
                {code.confusedWith.map((second) => (
                  <button
                    key={second}
                    type="button"
                    class="chip"
                    title={text.format("codes-compare-with", { code: second })}
                    onClick={() => onOpen({ kind: "compare", first: code.id, second })}
                  >
                    <bdi dir="ltr">{second}</bdi>
                  </button>
                ))}
                <button type="button" class="link-button" onClick={() => onOpen({ kind: "code", id: code.id })}>
                  {text.format("codes-open")}
                </button>
              </dd>
            </div>
          )}
          <div class="table-row">
            <dt>{text.format("sources")}</dt>
            <dd>
              <SourceList sources={code.sources} />
            </dd>
          </div>
        </dl>
      </Fold>
    </section>
  );
}

/** In whose scheme the number is read, by what the vendor was recognised, and the code's name there. */
function VendorHeading({ code, number, match }: Omit<CodeMeaningProps, "onOpen"> & { readonly match: VendorMatch }) {
  const text = useText();
  const vendor = match.vendor.name;
  return (
    <>
      <h3>{text.format("meaning-vendor", { code: String(number), vendor })}</h3>
      <p class="meaning-scheme">{text.format("meaning-scheme", { vendor, hints: hintList(match, text) })}</p>
      <p class="meaning-part">
        <strong>
          <bdi dir="ltr">
            {code.name} · {vendor}
          </bdi>
        </strong>
      </p>
    </>
  );
}

/** "the host is … and the path has …" */
function hintList({ hints }: VendorMatch, text: Text): string {
  const sentences = hints.map(({ kind, value }) => text.format(`hint-${kind}`, { value: visible(value) }));
  return new Intl.ListFormat(text.language, { type: "conjunction" }).format(sentences);
}
