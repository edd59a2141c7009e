type Key = string | number;

/** An object or a list that is being read. `key`: of the value that is read in it. */
interface Frame {
  readonly isList: boolean;
  key: Key;
}

const space = /[ \t\r\n]*/y;
const literal = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?)(?![\w.+-])/y;
const escaped = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

/** The index at which a text stops being one value of JSON; its length where it ends too early. */
export function syntaxErrorIn(text: string): number {
  return walk(text, () => {});
}

/** The index of the value that a path leads to, in a text that is JSON; of the last part of the path that is there. */
export function placeOf(text: string, path: readonly Key[]): number {
  let found = 0;
  walk(text, (frames, start) => {
    // Of keys that stand twice the last one counts, as it does for `JSON.parse`.
    if (frames.length <= path.length && frames.every(({ key }, level) => key === path[level])) found = start;
  });
  return found;
}

/** Calls `visit` where each value begins, with all that it is in. Returns where the text stops being JSON. Never recurses. */
function walk(text: string, visit: (frames: readonly Frame[], start: number) => void): number {
  const frames: Frame[] = [];
  let at = skip(space, text, 0);
  let isValueNext = true;
  for (;;) {
    const frame = frames.at(-1);
    if (isValueNext) {
      visit(frames, at);
      const opened = text[at];
      if (opened === "{" || opened === "[") {
        const isList = opened === "[";
        frames.push({ isList, key: 0 });
        at = skip(space, text, at + 1);
        // Empty: what comes next is its end.
        isValueNext = text[at] !== (isList ? "]" : "}");
        if (isValueNext && !isList) {
          const next = readKey(text, at, frames.at(-1));
          if (!next.isRead) return next.at;
          at = next.at;
        }
        continue;
      }
      const end = opened === '"' ? endOfText(text, at) : skip(literal, text, at);
      if (end <= at) return end === at ? at : -end;
      at = skip(space, text, end);
      isValueNext = false;
      continue;
    }
    if (!frame) return at < text.length ? at : text.length;
    const mark = text[at];
    if (mark === (frame.isList ? "]" : "}")) {
      frames.pop();
      at = skip(space, text, at + 1);
    } else if (mark === ",") {
      at = skip(space, text, at + 1);
      if (frame.isList) frame.key = Number(frame.key) + 1;
      else {
        const next = readKey(text, at, frame);
        if (!next.isRead) return next.at;
        at = next.at;
      }
      isValueNext = true;
    } else return at;
  }
}

/** Reads a key with its colon, up to its value. */
function readKey(
  text: string,
  at: number,
  frame: Frame | undefined,
): { readonly at: number; readonly isRead: boolean } {
  if (text[at] !== '"') return { at, isRead: false };
  const end = endOfText(text, at);
  if (end < 0) return { at: -end, isRead: false };
  const colon = skip(space, text, end);
  if (text[colon] !== ":") return { at: colon, isRead: false };
  if (frame) frame.key = JSON.parse(text.slice(at, end)) as string;
  return { at: skip(space, text, colon + 1), isRead: true };
}

/** Where the text in quotation marks ends that begins at `at`; below 0, the negated index of what is wrong in it. */
function endOfText(text: string, at: number): number {
  for (let index = at + 1; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit === 0x22) return index + 1;
    if (unit < 0x20) return -index;
    if (unit === 0x5c) {
      const end = skip(escaped, text, index);
      if (end === index) return -index;
      index = end - 1;
    }
  }
  return -text.length;
}

/** The index behind what the pattern matches at `at`; `at` where it does not. */
function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
