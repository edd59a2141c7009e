import { codeOfRecord } from "../catalog/code-of-record.ts";
import { causeTexts } from "../diagnosis/cause-texts.ts";
import { createHistory } from "../diagnosis/history.ts";
import { likenessOf } from "../diagnosis/likeness.ts";
import { openTime, silence } from "../diagnosis/observations.ts";
import type { Verdict } from "../diagnosis/verdict.ts";
import { endpointOf } from "../socket/endpoint.ts";
import type { SocketRecord } from "../socket/socket-record.ts";
import type { Text } from "../text/text.ts";
import { endingWord } from "../ui/ending-word.ts";
import { createShelf } from "./shelf.ts";
import type { CauseName, RecordLine } from "./log-line.ts";
import type { PanelSurroundings } from "./panel-surroundings.ts";

/** What turns records into lines. */
export interface LineMaker {
  /** Takes a record into account, once, and returns the earlier ones whose line may change by it. */
  add(record: SocketRecord): readonly SocketRecord[];
  lineOf(record: SocketRecord, key: number): RecordLine;
  /** The line in the language that the panel now has. */
  inPresentLanguage(line: RecordLine): RecordLine;
  /** Forgets all records. */
  reset(): void;
}

/**
 * Makes lines of records: diagnoses each one against those around it, and gathers what the filter searches. What many lines have in common
 * is kept once: a storm of a hundred thousand has few different URLs, reasons and causes.
 */
export function createLineMaker({ diagnose, text }: Pick<PanelSurroundings, "diagnose" | "text">): LineMaker {
  let history = createHistory();
  let shelf = createShelf();
  let written = text.peek();
  let searchedOf = createSearched(written);
  const searched = (line: Omit<RecordLine, "searched">): string => {
    if (text.peek() !== written) {
      written = text.peek();
      searchedOf = createSearched(written);
    }
    return shelf.text(searchedOf(line));
  };
  return {
    add: (record) => history.add(record),
    lineOf(record, key) {
      const verdict = diagnose(record, history);
      const { severity, closer, causes } = verdict;
      const line = {
        kind: "record",
        key,
        id: record.id,
        url: shelf.text(record.url),
        endpoint: shelf.text(endpointOf(record.url)),
        frame: shelf.value(record.frame),
        created: record.created.wall,
        opened: record.opened?.wall ?? null,
        ended: record.ended.wall,
        openFor: openTime(record),
        idleFor: record.frame.kind === "worker" ? null : silence(record),
        ending: record.ending,
        code: record.code,
        // Firefox gives a page that it leaves a code; what happened is that the page was left.
        closeCode: record.ending === "abandoned" ? null : codeOfRecord(record),
        reason: shelf.text(record.reason),
        severity,
        closer,
        causes: shelf.value(namesOf(causes)),
        likeness: shelf.text(likenessOf(record, verdict)),
      } as const;
      return { ...line, searched: searched(line) };
    },
    inPresentLanguage: (line) => ({ ...line, searched: searched(line) }),
    reset() {
      history = createHistory();
      shelf = createShelf();
      searchedOf = createSearched(written);
    },
  };
}

function namesOf([first, ...others]: Verdict["causes"]): RecordLine["causes"] {
  return [nameOf(first), ...others.map(nameOf)];
}

function nameOf(cause: Verdict["causes"][number]): CauseName {
  const { id, confidence, values } = cause;
  return { id, confidence, title: causeTexts(cause).title, ...(values && { values }) };
}

/** What the filter searches, in one language. */
function createSearched(text: Text) {
  // Lines that have causes in common have them from the same shelf.
  const words = new Map<RecordLine["causes"], string>();
  const wordsOf = (causes: RecordLine["causes"]): string => {
    const known = words.get(causes);
    if (known !== undefined) return known;
    const written = causes.map(({ title, values }) => text.format(title, values)).join("\n");
    words.set(causes, written);
    return written;
  };
  return (line: Omit<RecordLine, "searched">): string => {
    const { url, closeCode, code, ending, reason, closer, causes } = line;
    const named = closeCode ? `${code} ${closeCode.name}` : endingWord(ending, text);
    const all = [url, named, reason, text.format(`closer-${closer}`), wordsOf(causes)];
    return all.join("\n").toLowerCase();
  };
}
