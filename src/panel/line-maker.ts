import { closeCodeOf } from "../catalog/look-up.ts";
import { createHistory } from "../diagnosis/history.ts";
import { endingWord } from "../ui/ending-word.ts";
import type { LineMaker } from "./log-lines.ts";
import type { PanelSurroundings } from "./panel-surroundings.ts";

/** Makes lines of records: diagnoses each one against those before it, and gathers what the filter searches. */
export function createLineMaker({ diagnose, text }: Pick<PanelSurroundings, "diagnose" | "text">): LineMaker {
  let history = createHistory();
  const known = new Set<string>();
  return {
    lineOf(record, key) {
      if (!known.has(record.id)) {
        known.add(record.id);
        history.add(record);
      }
      const verdict = diagnose(record, history);
      // Firefox gives a page that it leaves a code; what happened is that the page was left.
      const code = record.code === null || record.ending === "abandoned" ? null : closeCodeOf(record.code);
      const searched = [
        record.url,
        code ? record.code : endingWord(record.ending, text),
        code?.name ?? "",
        record.reason,
        text.format(`closer-${verdict.closer}`),
        ...verdict.causes.map((cause) => text.format(`cause-${cause.id}.title`)),
      ];
      return { kind: "record", key, record, verdict, code, searched: searched.join("\n").toLowerCase() };
    },
    reset() {
      history = createHistory();
      known.clear();
    },
  };
}
