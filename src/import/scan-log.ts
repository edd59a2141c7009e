import { createResumptionFinder, type Inside } from "./find-resumption.ts";
import { deepestValue, longestValue } from "./limits.ts";
import {
  cutKey,
  lastBracket,
  listNames,
  listOfValues,
  lookAhead,
  lookBack,
  matchesAt,
  memberKey,
  type ListName,
} from "./log-patterns.ts";
import { moveValue, scanValue, startValue, type ScannedValue } from "./scan-value.ts";
import { createScannedText, type Locate } from "./scanned-text.ts";

/** Why a value is not handed on. `unfinished`: the next one begins before it ends. `cut-off`: the file ends in it. */
export type Broken = "too-long" | "too-deep" | "unfinished" | "cut-off";

/** What became of a value. */
export type Fate = "read" | "skipped" | "not-json";

/** What takes the parts of a log, in the order of the file. Texts and places that are handed over begin with the first character of a value. */
export interface LogParts {
  /** A log begins: an object with lists in it. */
  log(): void;
  /** A value of a list, or one that stands by itself. */
  value(list: ListName | null, text: string, locate: Locate): Fate;
  /** The value of a member of a log that is no list. */
  member(name: string, text: string, locate: Locate): Fate;
  /** `text`: what is there of it; "" where that is too much. `member`: its name, where it is one. */
  broken(
    why: Broken,
    of: { readonly list: ListName | null; readonly member: string | null },
    text: string,
    locate: Locate,
  ): void;
  /** Something that belongs to no value. */
  stray(locate: Locate): void;
  /** The end of the file. `isEarly`: in the middle of something. */
  end(isEarly: boolean, locate: Locate): void;
}

export interface LogScanner {
  push(piece: string): void;
  end(): void;
  /** The place of a character of the piece that was pushed last. */
  locate(index: number): ReturnType<Locate>;
}

/**
 * Finds the parts of a log in a text that comes in pieces: the values of its lists, its other members, or the lines of its NDJSON form. It
 * looks at brackets and quotation marks only, never recurses, and keeps no more than one value. What is broken ends where the next value begins.
 * However the text is made, a character is looked at a few times at the most.
 */
export function createLogScanner(parts: LogParts): LogScanner {
  const scanned = createScannedText();
  const finder = createResumptionFinder();
  let inside: Inside = "file";
  /** Where the next part is looked for. */
  let next = 0;
  let value: ScannedValue | null = null;
  let member: string | null = null;
  /** After something broken: whether what comes next has to be looked at, or has to be looked for. */
  let doubt: "none" | "look-at" | "look-for" = "none";
  /** Where a value turned out to be a log, in the file: that makes the scanner go back, but not twice from one place. */
  let turnedAt = -1;
  let pieceStart = 0;

  const list = (): ListName | null => listNames.find((name) => name === inside) ?? null;
  const stray = (then: "look-at" | "look-for"): void => {
    if (doubt === "none") parts.stray(scanned.locate(next));
    next += 1;
    doubt = then;
  };
  const leave = (): void => {
    value = null;
    member = null;
  };
  const report = (why: Broken, { start, lostStart }: ScannedValue, end: number): void => {
    const locate: Locate = lostStart ? () => lostStart : scanned.locate(start);
    const isLong = lostStart !== null || end - start > longestValue;
    const of = { list: list(), member };
    leave();
    const text = isLong ? "" : scanned.text.slice(start, end).replace(/[\s,]{1,64}$/u, "");
    parts.broken(isLong ? "too-long" : why, of, text, locate);
  };

  const finish = (isEarly: boolean): false => {
    next = scanned.text.length;
    parts.end(isEarly, scanned.locate(next));
    return false;
  };

  const complete = (whole: ScannedValue, end: number): void => {
    next = end;
    if (whole.lostStart || end - whole.start > longestValue) return report("too-long", whole, end);
    if (whole.deepest > deepestValue) return report("too-deep", whole, end);
    const text = scanned.text.slice(whole.start, end);
    const locate = scanned.locate(whole.start);
    const fate = member === null ? parts.value(list(), text, locate) : parts.member(member, text, locate);
    if (fate === "read" && member === null) finder.learn(inside, text);
    if (fate !== "read") doubt = "look-at";
    leave();
  };

  /** A list of a log begins at `at`, maybe in the middle of a value. */
  const enterList = (name: ListName, at: number): void => {
    const place = scanned.offset + at;
    doubt = "none";
    if (inside === "file") parts.log();
    if (inside === "file" && value && !value.lostStart && turnedAt !== place) {
      // What looked like a value by itself is a log: its members are read one by one.
      turnedAt = place;
      next = value.start + 1;
      inside = "log";
      return leave();
    }
    if (value) report("unfinished", value, at);
    next = at + 1;
    inside = name;
  };

  const readValue = (current: ScannedValue, isLast: boolean): boolean => {
    const found = scanValue(current, scanned.text, isLast, (at, depth, isText) =>
      finder.inValue(inside, scanned.text, at, depth, isText),
    );
    if (found.is === "end") complete(current, found.at);
    else if (found.is === "list") enterList(found.name, found.at);
    else if (found.is === "next") {
      report("unfinished", current, found.at);
      next = found.at;
    } else {
      if (isLast) {
        report("cut-off", current, scanned.text.length);
        return finish(true);
      }
      return false;
    }
    return true;
  };

  /** Looks for a place to go on after something broken. */
  const search = (isLast: boolean): boolean => {
    const { text } = scanned;
    const sure = isLast ? text.length : text.length - lookAhead;
    for (; next < sure; next++) {
      const found = finder.inDebris(inside, text, next);
      if (!found) continue;
      doubt = "none";
      if (found.is === "list") enterList(found.name, found.at);
      else next = found.at;
      return true;
    }
    return isLast && finish(false);
  };

  const readMember = (isLast: boolean): boolean => {
    const { text } = scanned;
    if (!isLast && text.length - next < lookAhead) return false;
    if (!matchesAt(memberKey, text, next)) {
      if (isLast && matchesAt(cutKey, text, next)) return finish(true);
      stray("look-at");
      return true;
    }
    const at = memberKey.lastIndex;
    const name = /^"(.*?)"[ \t\r\n]*:/s.exec(text.slice(next, at))?.[1] ?? "";
    const listName = text[at] === "[" ? listNames.find((known) => known === name) : undefined;
    if (listName) enterList(listName, at);
    else if (at >= text.length) {
      next = at;
      return readNext(isLast);
    } else {
      member = name;
      begin(at);
    }
    return true;
  };

  const begin = (at: number): void => {
    value = startValue(scanned.text, at, scanned.offset + at === 0);
    doubt = "none";
  };

  const readNext = (isLast: boolean): boolean => {
    const { text } = scanned;
    while (next < text.length && isGap(text.charCodeAt(next))) next += 1;
    const mark = text[next];
    if (mark === undefined) {
      return isLast && finish(inside !== "file");
    }
    if (!isLast && text.length - next < lookAhead && (doubt === "look-at" || mark === "[")) return false;
    if (doubt === "look-at" && !isExpected(inside, text, next)) doubt = "look-for";
    else if (inside === "log") {
      if (mark === '"') return readMember(isLast);
      if (mark !== "}") stray("look-at");
      else {
        inside = "file";
        next += 1;
      }
    } else if (mark === "]" && inside !== "file") {
      inside = inside === "values" ? "file" : "log";
      next += 1;
    } else if (mark === "}" || mark === "]" || mark === ":") stray("look-at");
    else if (inside === "file" && mark === "[" && matchesAt(listOfValues, text, next)) {
      inside = "values";
      next += 1;
    } else if (inside === "file" && mark !== "{") stray("look-for");
    else begin(next);
    return true;
  };

  const scan = (isLast: boolean): void => {
    for (let hasMore = true; hasMore;)
      hasMore = value ? readValue(value, isLast) : doubt === "look-for" ? search(isLast) : readNext(isLast);
  };

  return {
    push(piece) {
      const { start, lostStart } = value ?? { start: next, lostStart: null };
      if (value && !lostStart && scanned.text.length - start > longestValue) value.lostStart = scanned.locate(start)();
      const gone = scanned.append(piece, value && !value.lostStart ? start : (value?.at ?? next) - lookBack);
      pieceStart = scanned.text.length - piece.length;
      next -= gone;
      if (value) moveValue(value, gone);
      scan(false);
    },
    end: () => scan(true),
    locate: (index) => scanned.locate(pieceStart + index)(),
  };
}

/** White space, commas and byte order marks: what may stand between values. */
const isGap = (unit: number): boolean => unit <= 0x20 || unit === 0x2c || unit === 0xfe_ff;

/** What stands at `at` may follow in good order. */
function isExpected(inside: Inside, text: string, at: number): boolean {
  const mark = text[at];
  if (inside === "log") return mark === '"' || mark === "}";
  if (inside === "file") return mark === "{" || mark === "[";
  return mark === "{" || (mark === "]" && (inside === "values" || matchesAt(lastBracket, text, at)));
}
