const step = 1024;
/** Bytes, and their binary multiples (IEC 80000-13), as the engineers of a language write them. */
const units: Readonly<Record<string, readonly [bytes: string, ...multiples: string[]]>> = {
  ar: ["بايت", "كيبيبايت", "ميبيبايت", "جيبيبايت"],
  fr: ["o", "Kio", "Mio", "Gio"],
  ru: ["Б", "КиБ", "МиБ", "ГиБ"],
};
const usualUnits = ["B", "KiB", "MiB", "GiB"] as const;

/** Formats a number of bytes: "512 B", "64 KiB", "1.5 MiB". Binary units, since the limits that servers set are binary. */
export function createByteSizeFormat(language: string): (bytes: number) => string {
  const whole = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });
  const fraction = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  const [byte, ...multiples] = units[new Intl.Locale(language).language] ?? usualUnits;
  return (bytes) => {
    if (bytes < step) return `${whole.format(bytes)} ${byte}`;
    let value = bytes;
    let unit = "";
    for (unit of multiples) {
      value /= step;
      if (value < step) break;
    }
    return `${fraction.format(value)} ${unit}`;
  };
}
