import type { CloseCode } from "../../catalog/close-code.ts";
import { closeCodes, vendorCodes } from "../../catalog/look-up.ts";
import { vendors } from "../../catalog/vendors.ts";
import { type CauseId, causeIds } from "../../diagnosis/cause-id.ts";
import type { Text } from "../../text/text.ts";
import { foldText, wordsOf } from "../../ui/fold-text.ts";

/** What the list of the reference can be narrowed to. */
export const referenceKinds = ["all", "standard", "registered", "vendor", "range", "cause"] as const;
export type ReferenceKind = (typeof referenceKinds)[number];

interface Searchable {
  /** Number and names, folded: a word found here counts most. */
  readonly names: string;
  /** Everything that is said of it, folded. */
  readonly all: string;
}

export interface CodeEntry extends Searchable {
  readonly kind: "code";
  readonly code: CloseCode;
  /** The vendor's name, or "". */
  readonly vendor: string;
}

export interface CauseEntry extends Searchable {
  readonly kind: "cause";
  readonly id: CauseId;
  readonly title: string;
}

export type ReferenceEntry = CodeEntry | CauseEntry;

const vendorNames = new Map(vendors.map(({ id, name }) => [id, name]));

/** The name of a code's vendor, or "" where it has none. */
export const vendorNameOf = ({ vendor = "" }: CloseCode): string => vendorNames.get(vendor) ?? "";

/** Stand-ins for what a record would name in a cause's texts. */
const blanks = {
  limit: 60_000,
  status: "…",
  host: "…",
  directive: "connect-src",
  source: "wss://…",
  vendor: "…",
  name: "…",
};

/** The title of a cause without a record. */
export const causeTitle = (id: CauseId, text: Text): string => text.format(`cause-${id}.title`, blanks);
/** The fix of a cause without a record. */
export const causeFix = (id: CauseId, text: Text): string => text.format(`cause-${id}.fix`, blanks);

/** Every code and cause there is, with all that is said of it in this language. Codes first, in the order of the catalog. */
export function referenceEntries(text: Text): readonly ReferenceEntry[] {
  return [
    ...[...closeCodes, ...vendorCodes].map((code) => codeEntry(code, text)),
    ...causeIds.map((id) => causeEntry(id, text)),
  ];
}

function codeEntry(code: CloseCode, text: Text): CodeEntry {
  const vendor = vendorNameOf(code);
  const values = { code: numberOf(code) };
  const said = ["", ".meaning", ".seen", ".cause", ".fix"]
    .map((part) => `code-${code.id}${part}`)
    .flatMap((id) => (text.has(id) ? text.format(id, values) : []));
  const names = foldText([numberOf(code), code.name, vendor].join("\n"));
  return { kind: "code", code, vendor, names, all: `${names}\n${foldText(said.join("\n"))}` };
}

function causeEntry(id: CauseId, text: Text): CauseEntry {
  const title = causeTitle(id, text);
  const names = foldText(`${title}\n${id}`);
  return { kind: "cause", id, title, names, all: `${names}\n${foldText(causeFix(id, text))}` };
}

/** The number as it is written: of a range, both ends. */
export function numberOf({ first, last }: CloseCode): string {
  return first === last ? String(first) : `${first}–${last}`;
}

/** The entries that have every word of the query, those first that have them in their number or name. A number of a range finds it. */
export function findEntries(entries: readonly ReferenceEntry[], query: string, kind: ReferenceKind): ReferenceEntry[] {
  const words = wordsOf(query);
  const ofKind = entries.filter((entry) => kind === "all" || kindOf(entry) === kind);
  const rank = (entry: ReferenceEntry): number => {
    const ranks = words.map((word) => rankOf(entry, word));
    return Math.max(0, ...ranks);
  };
  return ofKind
    .map((entry) => ({ entry, rank: rank(entry) }))
    .filter(({ rank: found }) => found < notFound)
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ entry }) => entry);
}

const notFound = 3;

function rankOf(entry: ReferenceEntry, word: string): number {
  if (entry.kind === "code" && /^\d{1,5}$/.test(word)) {
    const { first, last } = entry.code;
    if (String(first) === word && first === last) return 0;
    if (first <= Number(word) && Number(word) <= last) return 1;
  }
  return entry.names.includes(word) ? 1 : entry.all.includes(word) ? 2 : notFound;
}

const kindOf = (entry: ReferenceEntry): ReferenceKind => (entry.kind === "cause" ? "cause" : entry.code.scheme);
