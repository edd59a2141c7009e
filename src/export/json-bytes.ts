/** JSON on its way into a file, as UTF-8. */
export interface JsonBytes {
  /** Adds what is JSON already. */
  add(json: string): void;
  /**
   * Adds a text as a JSON string, one that is likely to come again: it is encoded once, and copied from then on. `before`: JSON that stands
   * before it, one of the few that our code has.
   */
  addRepeated(text: string, before?: string): void;
  /** Hands over what was added since the last time. */
  take(): Uint8Array<ArrayBuffer>;
}

/** Texts that are kept at the most for each `before`; all of it are forgotten when there are more. */
const mostKept = 4000;
/** Longest text that is kept, in UTF-16 units: a page may make any. */
const longestKept = 1000;
/** Most bytes of a UTF-16 unit in UTF-8. */
const mostBytes = 3;
/** Up to so many bytes a loop is faster than a call of `set` or of the encoder. */
const shortCopy = 48;

/** Half of a log are sentences that it says again and again. Making the bytes here takes half the time that the browser takes for the text. */
export function createJsonBytes(): JsonBytes {
  const encoder = new TextEncoder();
  const known = new Map<string, Map<string, Uint8Array>>();
  let bytes = new Uint8Array(1 << 16);
  let length = 0;

  const makeRoomFor = (more: number): void => {
    if (length + more <= bytes.length) return;
    const wider = new Uint8Array(2 * (length + more));
    wider.set(bytes.subarray(0, length));
    bytes = wider;
  };
  /** Writes a short text without the encoder, as long as it is ASCII; returns whether it is. */
  const writeAscii = (json: string): boolean => {
    for (let index = 0; index < json.length; index++) {
      const unit = json.charCodeAt(index);
      if (unit > 0x7f) return false;
      bytes[length + index] = unit;
    }
    length += json.length;
    return true;
  };
  const encoded = (text: string, before: string): Uint8Array => {
    let texts = known.get(before);
    if (!texts) known.set(before, (texts = new Map()));
    const kept = texts.get(text);
    if (kept) return kept;
    const made = encoder.encode(before + JSON.stringify(text));
    if (text.length > longestKept) return made;
    if (texts.size >= mostKept) texts.clear();
    texts.set(text, made);
    return made;
  };
  const copy = (added: Uint8Array): void => {
    makeRoomFor(added.length);
    if (added.length > shortCopy) bytes.set(added, length);
    else for (let index = 0; index < added.length; index++) bytes[length + index] = added[index] ?? 0;
    length += added.length;
  };

  return {
    add(json) {
      makeRoomFor(json.length * mostBytes);
      if (json.length <= shortCopy && writeAscii(json)) return;
      length += encoder.encodeInto(json, bytes.subarray(length)).written;
    },
    addRepeated(text, before = "") {
      copy(encoded(text, before));
    },
    take() {
      const taken = bytes.slice(0, length);
      length = 0;
      return taken;
    },
  };
}
