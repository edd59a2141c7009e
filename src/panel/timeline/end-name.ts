import type { Text } from "../../text/text.ts";
import { endingWord } from "../../ui/ending-word.ts";
import type { RecordLine } from "../log-line.ts";

/** What a socket ended with: the code and its name, or a word where there was no close event. */
export function endName({ closeCode, code, ending }: RecordLine, text: Text): string {
  return closeCode ? `${code} ${closeCode.name}` : endingWord(ending, text);
}
