import { vendors } from "../../catalog/vendors.ts";
import type { CodeScheme } from "../../catalog/close-code.ts";
import { causeIds } from "../../diagnosis/cause-id.ts";
import type { Closer, Confidence, Severity } from "../../diagnosis/verdict.ts";
import type { Ending, FrameInfo } from "../../socket/socket-record.ts";

/** The keys of the filter, the most useful first. The same in every language, as codes are. */
export const filterKeys = [
  "code",
  "severity",
  "closer",
  "host",
  "cause",
  "ending",
  "idle",
  "open",
  "reason",
  "path",
  "endpoint",
  "url",
  "frame",
  "confidence",
  "vendor",
  "scheme",
] as const;
export type FilterKey = (typeof filterKeys)[number];

/** The key that a word means, in any case. */
export function filterKeyOf(word: string): FilterKey | undefined {
  const lower = word.toLowerCase();
  return filterKeys.find((key) => key === lower);
}

/** Where in the tab: the kinds of a record's frame, and what several of them have in common. */
export type FramePlace = FrameInfo["kind"] | "top" | "subframe";

const severities: Readonly<Record<Severity, Severity>> = {
  abnormal: "abnormal",
  notice: "notice",
  normal: "normal",
};
const closers: Readonly<Record<Exclude<Closer, "peer"> | "server" | "peer", Closer>> = {
  server: "peer",
  network: "network",
  page: "page",
  browser: "browser",
  navigation: "navigation",
  unknown: "unknown",
  peer: "peer",
};
const endings: Readonly<Record<Ending, Ending>> = {
  closed: "closed",
  failed: "failed",
  blocked: "blocked",
  abandoned: "abandoned",
};
const confidences: Readonly<Record<Confidence, Confidence>> = {
  certain: "certain",
  likely: "likely",
  possible: "possible",
};
const frames: Readonly<Record<FramePlace, FramePlace>> = {
  page: "page",
  subframe: "subframe",
  frame: "frame",
  worker: "worker",
  "about-blank": "about-blank",
  srcdoc: "srcdoc",
  blob: "blob",
  data: "data",
  sandboxed: "sandboxed",
  top: "top",
};
const schemes: Readonly<Record<CodeScheme, CodeScheme>> = {
  standard: "standard",
  registered: "registered",
  range: "range",
  vendor: "vendor",
};

/** The words that a key takes, and what each one stands for. The beginning of a word is enough. */
export const choices = {
  severity: severities,
  closer: closers,
  ending: endings,
  confidence: confidences,
  frame: frames,
  scheme: schemes,
} as const;
export type ChoiceKey = keyof typeof choices;

export function isChoiceKey(key: FilterKey): key is ChoiceKey {
  return key in choices;
}

/** What the word means for the key, by its beginning; empty if it means nothing. */
export function choicesMeant(key: ChoiceKey, word: string): readonly string[] {
  const words: Readonly<Record<string, string>> = choices[key];
  const exact = Object.hasOwn(words, word) ? words[word] : undefined;
  if (exact !== undefined) return [exact];
  const meant = Object.keys(words).flatMap((one) => (one.startsWith(word) ? [words[one] ?? one] : []));
  return [...new Set(meant)];
}

/** Ids of the causes that have the words in their id. */
export function causesMeant(words: string): readonly string[] {
  const part = words.replaceAll(/\s+/gu, "-");
  return causeIds.filter((id) => id.includes(part));
}

/** Ids of the vendors that have the words in their id or name. */
export function vendorsMeant(words: string): readonly string[] {
  return vendors.filter(({ id, name }) => id.includes(words) || name.toLowerCase().includes(words)).map(({ id }) => id);
}
