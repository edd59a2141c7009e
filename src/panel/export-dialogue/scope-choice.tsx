import { useId, useMemo } from "preact/hooks";
import { useText } from "../../ui/text-context.tsx";
import { timeFormat } from "../../ui/time-format.ts";
import { visible } from "../../ui/visible.ts";
import type { Text } from "../../text/text.ts";
import type { LogLine } from "../log-line.ts";
import { countRecords } from "./count-records.ts";
import { type ExportChoices, type ExportContext, isPossible, type TimeChoice, timeChoices } from "./export-choices.ts";
import { RadioOption } from "./radio-option.tsx";

interface ScopeChoiceProps {
  readonly choices: ExportChoices;
  readonly context: ExportContext;
  /** All of the tab. */
  readonly lines: readonly LogLine[];
  readonly onChange: (changes: Partial<ExportChoices>) => void;
}

/** Which records: of which tabs, by which filter, of which time. */
export function ScopeChoice({ choices, context, lines, onChange }: ScopeChoiceProps) {
  const text = useText();
  const timeId = useId();
  const filter = context.filter.trim();
  const { total, matching } = useMemo(() => {
    const whole = { tabs: "one", from: null, to: null } as const;
    return {
      total: countRecords(lines, { ...whole, filter: null }),
      matching: countRecords(lines, { ...whole, filter }),
    };
  }, [lines, filter]);
  const ofThisTab = choices.tabs === "one";
  return (
    <fieldset class="export-part" data-part="scope">
      <legend>{text.format("export-scope")}</legend>
      <div class="export-pair" role="radiogroup" aria-label={text.format("export-tabs")}>
        {(["one", "all"] as const).map((tabs) => (
          <RadioOption
            key={tabs}
            group="tabs"
            value={tabs}
            checked={choices.tabs === tabs}
            label={text.format(`export-tabs-${tabs}`)}
            onChoose={() => onChange({ tabs })}
          />
        ))}
      </div>
      <div class="export-pair" role="radiogroup" aria-label={text.format("export-records")}>
        <RadioOption
          group="records"
          value="all"
          checked={!choices.filtered}
          label={text.format("export-records-all")}
          onChoose={() => onChange({ filtered: false })}
        />
        <RadioOption
          group="records"
          value="filtered"
          checked={choices.filtered}
          disabled={filter === ""}
          label={text.format("export-records-filtered")}
          note={
            filter === "" ? (
              text.format("export-no-filter")
            ) : (
              <>
                <code class="export-filter" dir="auto">
                  {visible(filter)}
                </code>{" "}
                {ofThisTab && text.format("export-matching", { count: matching, total })}
              </>
            )
          }
          onChoose={() => onChange({ filtered: true })}
        />
      </div>
      <div class="export-select">
        <label for={timeId}>{text.format("export-time")}</label>
        <select
          id={timeId}
          class="export-field"
          value={String(choices.time)}
          onChange={({ currentTarget }) => {
            const time = timeChoices.find((one) => String(one) === currentTarget.value);
            if (time !== undefined) onChange({ time });
          }}
        >
          {timeChoices
            .filter((time) => isPossible(time, context))
            .map((time) => (
              <option key={time} value={String(time)}>
                {timeWords(time, context, text)}
              </option>
            ))}
        </select>
      </div>
    </fieldset>
  );
}

/** A choice of time as the list of them says it. */
export function timeWords(time: TimeChoice, { range, pageStart }: ExportContext, text: Text): string {
  const format = timeFormat(text.language);
  switch (time) {
    case "whole":
      return text.format("export-time-whole");
    case "range":
      return text.format("export-time-range", {
        from: format.shortTime(range?.from ?? 0),
        to: format.shortTime(range?.to ?? 0),
      });
    case "page":
      return text.format("export-time-page", { from: format.shortTime(pageStart ?? 0) });
    case 5:
    case 15:
    case 60:
      return text.format("export-time-recent", { minutes: time });
  }
}
