/** Formats moments (milliseconds since the Unix epoch) in local time, to the millisecond. */
export interface TimeFormat {
  /** "14:03:07.214". */
  time(at: number): string;
  /** "14:03:07", where there is little room. */
  shortTime(at: number): string;
  /** With the date, to the minute. */
  shortDateTime(at: number): string;
  /** With the date. */
  dateTime(at: number): string;
}

const clock = {
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
  fractionalSecondDigits: 3,
  hourCycle: "h23",
  numberingSystem: "latn",
} as const;

const formats = new Map<string, TimeFormat>();

/** The format of a language (BCP 47). */
export function timeFormat(language: string): TimeFormat {
  let format = formats.get(language);
  if (!format) {
    const time = new Intl.DateTimeFormat(language, clock);
    const dateTime = new Intl.DateTimeFormat(language, { ...clock, year: "numeric", month: "short", day: "numeric" });
    const shortTime = new Intl.DateTimeFormat(language, { ...clock, fractionalSecondDigits: undefined });
    const shortDateTime = new Intl.DateTimeFormat(language, {
      dateStyle: "medium",
      timeStyle: "short",
      hourCycle: "h23",
      numberingSystem: "latn",
    });
    format = {
      time: (at) => time.format(at),
      shortDateTime: (at) => shortDateTime.format(at),
      shortTime: (at) => shortTime.format(at),
      dateTime: (at) => dateTime.format(at),
    };
    formats.set(language, format);
  }
  return format;
}
