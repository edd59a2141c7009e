import type { CloseCode } from "./close-code.ts";

/** A fact by which any two codes can be compared, the one that tells the most first. */
export const comparedFacts = ["wire", "clean", "scheme", "sender", "reconnect", "severity", "page"] as const;
export type ComparedFact = (typeof comparedFacts)[number];

/** A fact with its value for both codes. The texts are `fact-<fact>-<value>`. */
export interface FactPair {
  readonly fact: ComparedFact;
  readonly first: string;
  readonly second: string;
}

/** Two codes side by side, in the order in which they were asked for. */
export interface Comparison {
  readonly first: CloseCode;
  readonly second: CloseCode;
  /** In the order of `comparedFacts`. */
  readonly differences: readonly FactPair[];
  readonly alike: readonly FactPair[];
  /** The texts written for this very pair: `compare-<id>` with `.first` and `.second`, which are the other way round if `swapped`. */
  readonly written: { readonly id: string; readonly swapped: boolean } | null;
}

/** Pairs that are mistaken for each other so often that they have words of their own, by ids, the smaller number first. */
export const writtenPairs = [
  ["1000", "1001"],
  ["1000", "1003"],
  ["1000", "1005"],
  ["1001", "1002"],
  ["1001", "1003"],
  ["1001", "1006"],
  ["1001", "1007"],
  ["1001", "1010"],
  ["1001", "1012"],
  ["1002", "1007"],
  ["1003", "1007"],
  ["1003", "1008"],
  ["1005", "1006"],
  ["1006", "1009"],
  ["1006", "1015"],
  ["1008", "1009"],
  ["1008", "3000"],
  ["1008", "graphql-ws-4403"],
  ["1011", "1012"],
  ["1011", "1013"],
  ["1011", "1014"],
  ["1012", "1013"],
  ["3000", "3003"],
  ["graphql-ws-4401", "graphql-ws-4403"],
] as const;

const values: Readonly<Record<ComparedFact, (code: CloseCode) => string>> = {
  wire: ({ onTheWire }) => (onTheWire ? "yes" : "no"),
  // 1005 stands for an empty close frame, which is a clean end all the same.
  clean: ({ id, onTheWire }) => (onTheWire || id === "1005" ? "yes" : "no"),
  scheme: ({ scheme }) => scheme,
  sender: ({ sender }) => sender,
  reconnect: ({ reconnect }) => reconnect,
  severity: ({ severity }) => severity,
  page: ({ pageMaySend }) => (pageMaySend ? "yes" : "no"),
};

/** What a code says of a fact. The text is `fact-<fact>-<value>`. */
export const factOf = (code: CloseCode, fact: ComparedFact): string => values[fact](code);

/** Compares any two codes by their facts. */
export function compareCodes(first: CloseCode, second: CloseCode): Comparison {
  const pairs = comparedFacts.map((fact): FactPair => ({
    fact,
    first: factOf(first, fact),
    second: factOf(second, fact),
  }));
  const differs = ({ fact, first: one, second: other }: FactPair): boolean =>
    one !== other || (fact === "scheme" && first.vendor !== second.vendor);
  return {
    first,
    second,
    differences: pairs.filter(differs),
    alike: pairs.filter((pair) => !differs(pair)),
    written: writtenFor(first.id, second.id),
  };
}

function writtenFor(first: string, second: string): Comparison["written"] {
  for (const [one, other] of writtenPairs) {
    if (one === first && other === second) return { id: `${one}-${other}`, swapped: false };
    if (one === second && other === first) return { id: `${one}-${other}`, swapped: true };
  }
  return null;
}
