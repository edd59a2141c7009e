import { csv } from "./csv.ts";
import type { LogFormat } from "./exported-log.ts";
import { har } from "./har.ts";
import { json } from "./json.ts";
import { ndjson } from "./ndjson.ts";
import { otlp } from "./otlp.ts";
import { markdown } from "./report.ts";

/** The formats that a log can be exported in, by their ids. */
export const logFormats = { json, ndjson, csv, markdown, har, otlp } as const satisfies Readonly<
  Record<string, LogFormat>
>;

export type FormatId = keyof typeof logFormats;

export const formatIds = Object.keys(logFormats) as FormatId[];
