const step = 1024;
const units = ["KiB", "MiB", "GiB"] as const;

/** Formats a number of bytes: "512 B", "64 KiB", "1.5 MiB". Binary units, since the limits that servers set are binary. */
export function createByteSizeFormat(language: string): (bytes: number) => string {
  const whole = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });
  const fraction = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  return (bytes) => {
    if (bytes < step) return `${whole.format(bytes)} B`;
    let value = bytes;
    let unit = "";
    for (unit of units) {
      value /= step;
      if (value < step) break;
    }
    return `${fraction.format(value)} ${unit}`;
  };
}
