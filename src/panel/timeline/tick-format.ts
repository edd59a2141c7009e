/** Writes the ticks of a time axis: as exact as they are apart, and the date where a day begins. Local time, Latin digits. */
export function tickFormat(language: string, ticks: readonly number[]): (at: number) => string {
  const step = (ticks[1] ?? 0) - (ticks[0] ?? 0);
  const base = { numberingSystem: "latn" } as const;
  const day = new Intl.DateTimeFormat(language, { ...base, month: "short", day: "numeric" });
  const clock = { ...base, hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;
  const minute = new Intl.DateTimeFormat(language, clock);
  const second = new Intl.DateTimeFormat(language, { ...clock, second: "2-digit" });
  const millisecond = new Intl.DateTimeFormat(language, { ...clock, second: "2-digit", fractionalSecondDigits: 3 });
  const fine = step < 1000 ? millisecond : step < 60_000 ? second : minute;
  return (at) => {
    const date = new Date(at);
    const isMidnight = date.getHours() + date.getMinutes() + date.getSeconds() + date.getMilliseconds() === 0;
    return isMidnight && step >= 60_000 ? day.format(at) : fine.format(at);
  };
}
