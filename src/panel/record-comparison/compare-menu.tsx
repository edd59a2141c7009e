import { endingWord } from "../../ui/ending-word.ts";
import { Icon } from "../../ui/icon.tsx";
import { MenuButton } from "../../ui/menu-button.tsx";
import { useText } from "../../ui/text-context.tsx";
import { timeFormat } from "../../ui/time-format.ts";
import type { RecordLine } from "../log-line.ts";
import type { Candidate } from "./comparison-candidates.ts";

interface CompareMenuProps {
  readonly candidates: readonly Candidate[];
  readonly onCompare: (other: RecordLine) => void;
}

/** Offers records to compare with. */
export function CompareMenu({ candidates, onCompare }: CompareMenuProps) {
  const text = useText();
  const times = timeFormat(text.language);
  const values = ({ code, ending, openFor, ended }: RecordLine) => ({
    end: code === null ? endingWord(ending, text) : String(code),
    time: times.time(ended),
    open: openFor ?? 0,
    opened: openFor === null ? "no" : "yes",
  });
  return (
    <MenuButton
      class="icon-button"
      label={text.format("compare-records")}
      title={text.format("compare-records")}
      items={candidates.map(({ line, why }) => ({
        id: why,
        label: text.format(`compare-with-${why}`),
        hint: text.format("compare-hint", values(line)),
        onChoose: () => onCompare(line),
      }))}
    >
      <Icon name="compare" />
    </MenuButton>
  );
}
