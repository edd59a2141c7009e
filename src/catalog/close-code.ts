/** Who may put a code into a close frame (RFC 6455 section 7.4). `nobody`: it is reserved, or only reported locally. */
export type CodeSender = "either" | "client" | "server" | "nobody";

/** Whether a client should connect again after this code. */
export type ReconnectAdvice = "no" | "yes" | "with-back-off" | "after-sign-in" | "after-fix" | "depends";

/** The scheme that gives a number its meaning. */
export type CodeScheme = "standard" | "registered" | "range" | "vendor";

/** Where a fact comes from. */
export interface Source {
  readonly title: string;
  readonly url: string;
}

/** A catalog entry: the facts of one number, or of one range of numbers, in one scheme. Its prose is in public/locales. */
export interface CloseCode {
  /** Stable id that the texts are found by: "1006", "4000-4999", "discord-gateway-4004". */
  readonly id: string;
  readonly scheme: CodeScheme;
  /** Id of the vendor in whose scheme it is; absent in the other schemes. */
  readonly vendor?: string;
  /** First and last number; the same for a single code. */
  readonly first: number;
  readonly last: number;
  /** The name in English, as the specification or the vendor writes it; a descriptive one where there is none. Not translated. */
  readonly name: string;
  readonly sender: CodeSender;
  /** It can be in a close frame. False: only ever reported by the receiving browser. */
  readonly onTheWire: boolean;
  /** `close(code)` accepts it (WHATWG: 1000 and 3000 to 4999). */
  readonly pageMaySend: boolean;
  /** Severity of a close with this code by the other side while the page is there. */
  readonly severity: "normal" | "notice" | "abnormal";
  readonly reconnect: ReconnectAdvice;
  /** Ids of codes it is often confused with, the most confused first. */
  readonly confusedWith: readonly string[];
  readonly sources: readonly Source[];
}
