/** Where engineers write another symbol than the abbreviation of Unicode's data for their language. */
const symbols: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: { sec: "s", hr: "h" },
  id: { md: "ms" },
};

/** Figures of one unit that are kept: hundredths of a second up to two minutes. */
const mostKnown = 12_000;

const pair = (large: string, small: string, smallCount: number): string =>
  smallCount === 0 ? large : `${large} ${small}`;

/**
 * Formats milliseconds for people: "850 ms", "4.25 s", "60.02 s", "3 min 12 s", "2 h 5 min". Under two minutes the figure is exact to
 * hundredths, because a time-out shows in them. (`Intl.DurationFormat` is not in every supported browser, and does not round so.)
 */
export function createDurationFormat(language: string): (milliseconds: number) => string {
  const own = symbols[new Intl.Locale(language).language] ?? {};
  /** `parts`: how many of those that are counted make one of the unit. */
  const unit = (name: string, parts = 1): ((count: number) => string) => {
    const style = { style: "unit", unit: name, unitDisplay: "short", maximumFractionDigits: 2 } as const;
    const format = new Intl.NumberFormat(language, style);
    // A log has many durations, and few different ones when they are rounded.
    const known = new Map<number, string>();
    return (count) => {
      const rounded = Math.round(count);
      const found = known.get(rounded);
      if (found !== undefined) return found;
      const written = format
        .formatToParts(rounded / parts)
        .map((part) => (part.type === "unit" ? (own[part.value] ?? part.value) : part.value))
        .join("");
      if (known.size < mostKnown) known.set(rounded, written);
      return written;
    };
  };
  const milliseconds = unit("millisecond");
  const tenthsOfMilliseconds = unit("millisecond", 10);
  const hundredthsOfSeconds = unit("second", 100);
  const wholeSeconds = unit("second");
  const minutes = unit("minute");
  const hours = unit("hour");
  const days = unit("day");
  const format = (value: number): string => {
    if (value < 0) return `−${format(-value)}`;
    if (value < 9.95) return tenthsOfMilliseconds(value * 10);
    if (value < 999.5) return milliseconds(value);
    if (value < 120_000) return hundredthsOfSeconds(value / 10);
    const total = Math.round(value / 1000);
    if (total < 3600) return pair(minutes(Math.floor(total / 60)), wholeSeconds(total % 60), total % 60);
    const totalMinutes = Math.round(total / 60);
    if (totalMinutes < 1440)
      return pair(hours(Math.floor(totalMinutes / 60)), minutes(totalMinutes % 60), totalMinutes % 60);
    const totalHours = Math.round(totalMinutes / 60);
    return pair(days(Math.floor(totalHours / 24)), hours(totalHours % 24), totalHours % 24);
  };
  return format;
}
