/** The name of a log's file, to the second in UTC: `whyclosed-2026-11-21T09-30-00Z.json`. */
export function logFileName(at: Date, extension: string): string {
  const time = at.toISOString().slice(0, 19).replaceAll(":", "-");
  return `whyclosed-${time}Z.${extension}`;
}
