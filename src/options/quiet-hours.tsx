import { useId, useLayoutEffect, useState } from "preact/hooks";
import type { Settings } from "../log/settings.ts";
import { useText } from "../ui/text-context.tsx";
import { CheckSetting } from "./check-setting.tsx";
import { readTime, writeTime } from "./time-of-day.ts";

type QuietHours = NonNullable<Settings["quietHours"]>;
type Typed = { readonly [End in keyof QuietHours]: string };

/** 22:00 to 7:00, to begin with. */
const usual: QuietHours = { from: 22 * 60, to: 7 * 60 };
const ends = ["from", "to"] as const;

interface QuietHoursProps {
  readonly kept: QuietHours | null;
  readonly onChange: (quietHours: QuietHours | null) => void;
}

/** The times of the day between which there are no notifications. */
export function QuietHoursSetting({ kept, onChange }: QuietHoursProps) {
  const text = useText();
  const id = useId();
  /** What stands in the fields and cannot be kept. */
  const [typed, setTyped] = useState<Typed | null>(null);
  // Before it is painted: what is typed from then on stays.
  useLayoutEffect(() => setTyped(null), [kept?.from, kept?.to]);
  const shown: Typed | null = kept && (typed ?? { from: writeTime(kept.from), to: writeTime(kept.to) });
  const change = (next: Typed): void => {
    const [from, to] = [readTime(next.from), readTime(next.to)];
    if (from === null || to === null || from === to) return setTyped(next);
    setTyped(null);
    onChange({ from, to });
  };
  const toggle = (on: boolean): void => {
    setTyped(null);
    onChange(on ? usual : null);
  };
  const complaint =
    typed && (readTime(typed.from) === readTime(typed.to) && readTime(typed.to) !== null ? "same" : "incomplete");
  return (
    <CheckSetting name="quietHours" checked={kept !== null} onChange={toggle}>
      {shown && (
        <>
          <div class="times">
            {ends.map((end) => (
              <label key={end} class="time">
                {text.format(`options-quiet-${end}`)}
                <input
                  type="time"
                  class="field"
                  name={end}
                  value={shown[end]}
                  aria-invalid={typed !== null}
                  aria-describedby={`${id}-complaint`}
                  onChange={(event) => change({ ...shown, [end]: event.currentTarget.value })}
                />
              </label>
            ))}
          </div>
          <p id={`${id}-complaint`} class="complaint" role="alert">
            {complaint && text.format(`options-quiet-${complaint}`)}
          </p>
        </>
      )}
    </CheckSetting>
  );
}
