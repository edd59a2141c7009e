import type { CloseCode } from "../catalog/close-code.ts";
import { RichText } from "../ui/rich-text.tsx";
import { useText } from "../ui/text-context.tsx";

interface CodeMeaningProps {
  readonly code: CloseCode;
  /** The code as it came: of a range, one of many. */
  readonly number: number;
}

/** What the catalog knows of a code, whatever happened in this case. */
export function CodeMeaning({ code, number }: CodeMeaningProps) {
  const text = useText();
  const values = { code: String(number) };
  const facts = [
    ["code-sender", text.format(`sender-${code.sender}`)],
    ["code-page-may-send", text.format(code.pageMaySend ? "page-may-send-yes" : "page-may-send-no")],
    ["code-on-the-wire", text.format(code.onTheWire ? "on-the-wire-yes" : "on-the-wire-no")],
    ["code-reconnect", text.format(`reconnect-${code.reconnect}`)],
    ["code-confused-with", code.confusedWith.join(", ")],
  ] as const;
  return (
    <section class="section meaning">
      <h3>{text.format("meaning", values)}</h3>
      <p class="meaning-lead">
        <RichText text={text.format(`code-${code.id}.meaning`, values)} />
      </p>
      {(["seen", "cause", "fix"] as const).map((attribute) => (
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
        <div class="table-row">
          <dt>{text.format("sources")}</dt>
          <dd>
            <ul class="sources">
              {code.sources.map((source) => (
                <li key={source.url}>
                  <a href={source.url} target="_blank" rel="noreferrer">
                    <bdi>{source.title}</bdi>
                  </a>
                </li>
              ))}
            </ul>
          </dd>
        </div>
      </dl>
    </section>
  );
}
