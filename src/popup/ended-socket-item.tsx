import { codeOfRecord } from "../catalog/code-of-record.ts";
import { causeTexts } from "../diagnosis/cause-texts.ts";
import { endpointOf } from "../socket/endpoint.ts";
import { endingWord } from "../ui/ending-word.ts";
import { PageValue } from "../ui/page-value.tsx";
import { SeverityMark } from "../ui/severity-mark.tsx";
import { useText } from "../ui/text-context.tsx";
import { whatHappened } from "../ui/what-happened.ts";
import { RichText, valuesForRichText } from "../ui/rich-text.tsx";
import type { EndedSocket } from "./ended-socket.ts";

/** One ended socket: what it was, what happened and the first cause. */
export function EndedSocketItem({ end: { record, verdict } }: { readonly end: EndedSocket }) {
  const text = useText();
  const { code, ending, url } = record;
  const entry = ending === "abandoned" ? null : codeOfRecord(record);
  const title = entry ? `${code} ${entry.name}` : endingWord(ending, text);
  const endpoint = endpointOf(url);
  const [cause] = verdict.causes;
  return (
    <li data-record-id={record.id} data-code={code ?? ""} data-severity={verdict.severity}>
      <p class="popup-code">
        <SeverityMark severity={verdict.severity} />
        <strong>{title}</strong>
      </p>
      <p class="popup-endpoint" title={endpoint}>
        <PageValue value={endpoint} />
      </p>
      <p class="popup-happening">
        <RichText text={whatHappened(record, verdict, text)} />
      </p>
      <p class="popup-cause">
        <RichText text={text.format(causeTexts(cause).title, valuesForRichText(cause.values ?? {}))} />
      </p>
    </li>
  );
}
