import { codeOfRecord } from "../catalog/code-of-record.ts";
import { causeTexts } from "../diagnosis/cause-texts.ts";
import { createHistory } from "../diagnosis/history.ts";
import { endingWord } from "../ui/ending-word.ts";
import type { LineMaker } from "./log-lines.ts";
import type { PanelSurroundings } from "./panel-surroundings.ts";

/** Makes lines of records: diagnoses each one against those around it, and gathers what the filter searches. */
export function createLineMaker({ diagnose, text }: Pick<PanelSurroundings, "diagnose" | "text">): LineMaker {
  let history = createHistory();
  return {
    add: (record) => history.add(record).map(({ id }) => id),
    lineOf(record, key) {
      const verdict = diagnose(record, history);
      // Firefox gives a page that it leaves a code; what happened is that the page was left.
      const code = record.ending === "abandoned" ? null : codeOfRecord(record);
      const searched = [
        record.url,
        code ? record.code : endingWord(record.ending, text.value),
        code?.name ?? "",
        record.reason,
        text.value.format(`closer-${verdict.closer}`),
        ...verdict.causes.map((cause) => text.value.format(causeTexts(cause).title, cause.values)),
      ];
      return { kind: "record", key, record, verdict, code, searched: searched.join("\n").toLowerCase() };
    },
    reset() {
      history = createHistory();
    },
  };
}
