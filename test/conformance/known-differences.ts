import { mostProtocols } from "../../src/socket/limits.ts";
import { isDeepStrictEqual } from "node:util";
import type { BrowserName } from "../support/find-browser.ts";

/** A difference that cannot be avoided. ARCHITECTURE.md, "What a page could notice", says so to people. */
export interface KnownDifference {
  readonly checks: readonly string[];
  /** The browsers in which it is seen; both unless given. */
  readonly only?: BrowserName;
  readonly why: string;
  /** Makes what a page sees with the extension of what it sees without. Nothing else may differ. */
  expected(without: Json, seen: Json): unknown;
}

/** What a check saw. */
export type Json = never;

/** Texts of functions, without their names. */
const nameless = (text: string): string => text.replaceAll(/function \w+\(\)/g, "function ()");

const withoutNames = (without: Value<readonly string[]>): unknown => ({ value: without.value.map(nameless) });

interface Value<T> {
  readonly value: T;
}

/** The place of an uncaught exception, as `window.onerror` tells it. */
interface Place {
  readonly file: string;
  readonly lineno: number;
  readonly colno: number;
}

/** Line and column of the built hook are its own affair. */
const placeInTheHook = (without: Value<readonly Place[]>, seen: Value<readonly Place[]>): unknown => ({
  value: without.value.map((place, index) => ({
    ...place,
    file: "foreign",
    lineno: seen.value[index]?.lineno,
    colno: seen.value[index]?.colno,
  })),
});

export const knownDifferences: readonly KnownDifference[] = [
  {
    checks: ["identity: textOfConstructor", "identity: textOfMethods", "realms: textsByTheOther"],
    why: "A proxy of a function has no name in its text; Function.prototype.toString is worse to replace.",
    expected: withoutNames,
  },
  {
    checks: ["frames: textOfWhatWasTaken"],
    why: "The same, in a frame.",
    expected: (without: Value<string>) => ({ value: nameless(without.value) }),
  },
  {
    checks: ["identity: argumentsAndCaller"],
    only: "chromium",
    why: "V8 gives null for these two of a native function, and throws for a proxy, as the language says.",
    expected: (without: Value<readonly unknown[]>) => ({
      value: [{ threw: "TypeError" }, { threw: "TypeError" }, ...without.value.slice(2)],
    }),
  },
  {
    checks: ["construction: conversionsInOrder"],
    why: "A proxy of an array cannot be told from an array. Its elements are read once more.",
    expected: ({ value }: Value<{ readonly log: readonly string[] }>) => ({
      value: {
        ...value,
        log: [...value.log, ...Array.from({ length: mostProtocols }, (_, index) => `protocols describes ${index}`)],
      },
    }),
  },
  {
    checks: ["frames: stillTheSameInFramesWithASource"],
    why: "The first document of a frame with a source of its own gets no content script, and its window is used again.",
    expected: ({ value }: Value<readonly unknown[]>) => ({
      value: [[false, false], [false, false], ...value.slice(2)],
    }),
  },
  {
    checks: ["policy: sourceOfViolation"],
    why: "The browser names the frame that called the native constructor.",
    expected: () => ({ value: ["foreign"] }),
  },
  {
    checks: ["stacks: uncaughtException", "stacks: uncaughtExceptionOfClose"],
    why: "The browser notes the place of an uncaught exception where it was thrown. Its stack is as ever.",
    expected: placeInTheHook,
  },
  {
    checks: ["stacks: whileUrlIsConverted", "stacks: whileReasonIsConverted", "stacks: whileDataIsConverted"],
    why: "Code of the page that converts an argument is called by the native function, which a trap called.",
    expected: ({ value: [first, ...others] }: Value<readonly string[]>) => ({ value: [first, "foreign", ...others] }),
  },
  {
    checks: ["identity: orderOfGlobals"],
    only: "firefox",
    why: "Firefox lists globals in the order in which they were first used.",
    expected: (without: Value<readonly string[]>, seen: Value<readonly string[]>) =>
      isDeepStrictEqual(without.value.toSorted(), seen.value.toSorted()) ? seen : "the same names in another order",
  },
  {
    checks: ["identity: wordsForACloneThatFails"],
    only: "firefox",
    why: "Firefox words it so for a proxy.",
    expected: ({ value: { threw } }: Value<Thrown>) => ({
      value: { threw: { ...threw, message: "Proxy object could not be cloned." } },
    }),
  },
  {
    checks: ["construction: objectThatIsNotIterable"],
    only: "firefox",
    why: "Firefox quotes the expression of whoever called the native constructor.",
    expected: ({ value: { threw } }: Value<Thrown>) => ({
      value: { threw: { ...threw, message: "args[1] is not iterable" } },
    }),
  },
  {
    checks: ["stacks: stackProperty"],
    only: "firefox",
    why: "A stack without the trap's frame is a property of the exception itself.",
    expected: ({ value }: Value<readonly unknown[]>) => {
      const own = { value: "string", writable: true, enumerable: false, configurable: true };
      return { value: value.map(() => Object.entries(own)) };
    },
  },
  {
    checks: ["stacks: positionProperties"],
    only: "firefox",
    why: "Firefox notes file and line of an exception where it was thrown, and lets nobody change them.",
    expected: ({ value }: Value<readonly unknown[]>) => ({ value: value.map(() => ["<anonymous code>", "number"]) }),
  },
  {
    checks: ["stacks: noStacks"],
    only: "firefox",
    why: "A new stack is as long as Error.stackTraceLimit says, which Firefox does not heed otherwise.",
    expected: () => ({ value: [] }),
  },
  {
    checks: ["stacks: shortStacks"],
    only: "firefox",
    why: "The same.",
    expected: ({ value: [frames, own] }: Value<readonly [readonly string[], number]>) => ({
      value: [frames.slice(0, 2), own],
    }),
  },
];

interface Thrown {
  readonly threw: { readonly message: string };
}
