import { longestSearch } from "./limits.ts";

/** What a file is, or is not, that is no log. */
export type WhyUnopened =
  | "empty"
  | "image"
  | "archive"
  | "binary"
  | "utf-16"
  | "markup"
  | "har"
  | "otlp"
  | "other-json"
  | "other-text"
  /** The browser cannot read it: it is gone, was changed meanwhile, or must not be read. */
  | "unreadable";

/** The file was not opened. */
export class UnopenedLog extends Error {
  readonly why: WhyUnopened;

  constructor(why: WhyUnopened, options?: ErrorOptions) {
    super(`not a log: ${why}`, options);
    this.name = "UnopenedLog";
    this.why = why;
  }
}

/** How much of the beginning is looked at, in bytes. */
export const sniffed = Math.min(4096, longestSearch);

const images = ["89504e47", "ffd8ff", "47494638", "52494646"];
const archives = ["504b0304", "1f8b", "28b52ffd", "377abcaf", "425a68"];

/** What a file is in which nothing of a log was found, by its first bytes. */
export function whyUnopened(beginning: Uint8Array): WhyUnopened {
  const bytes = beginning.subarray(0, sniffed);
  const hex = Array.from(bytes.subarray(0, 4), (byte) => byte.toString(16).padStart(2, "0")).join("");
  const starts = (signatures: readonly string[]): boolean => signatures.some((one) => hex.startsWith(one));
  if (starts(images)) return "image";
  if (starts(archives)) return "archive";
  if (hex.startsWith("fffe") || hex.startsWith("feff")) return "utf-16";
  if (bytes.includes(0)) return "binary";
  const text = new TextDecoder().decode(bytes).trimStart();
  if (text === "") return "empty";
  if (text.startsWith("<")) return "markup";
  if (/^\{\s*"log"\s*:\s*\{/.test(text)) return "har";
  if (/^\{\s*"resource(?:Logs|Spans|Metrics)"\s*:/.test(text)) return "otlp";
  return /^[[{]/.test(text) ? "other-json" : "other-text";
}
