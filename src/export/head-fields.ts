import type { LogHead } from "./exported-log.ts";

/** What stands at the head of a `whyclosed-log`, in JSON and NDJSON alike (docs/log-format.md). */
export function headFields({ exportedAt, generator, browser, language, redacted, notRedacted, scope }: LogHead) {
  return {
    format: "whyclosed-log",
    version: 1,
    exportedAt: exportedAt.toISOString(),
    generator,
    browser,
    language,
    redacted,
    notRedacted,
    scope,
  } as const;
}
