/** JSON on its way into a file, as UTF-8. */
export interface JsonBytes {
  /** Adds what is JSON already. */
  add(json: string): void;
  /** Adds a text as a JSON string, one that is likely to come again: it is encoded once, and copied from then on. */
  addRepeated(text: string): void;
  /** Hands over what was added since the last time. */
  take(): Uint8Array<ArrayBuffer>;
}

/** Texts that are kept at the most; all are forgotten when there are more. */
const mostKept = 2000;
/** Most bytes of a UTF-16 unit in UTF-8. */
const mostBytes = 3;

/** Half of a log are sentences that it says again and again. Making the bytes here takes half the time that the browser takes for the text. */
export function createJsonBytes(): JsonBytes {
  const encoder = new TextEncoder();
  const known = new Map<string, Uint8Array>();
  let bytes = new Uint8Array(1 << 16);
  let length = 0;
  let pending = "";

  const makeRoomFor = (more: number): void => {
    if (length + more <= bytes.length) return;
    const wider = new Uint8Array(2 * (length + more));
    wider.set(bytes.subarray(0, length));
    bytes = wider;
  };
  const encodePending = (): void => {
    if (pending === "") return;
    makeRoomFor(pending.length * mostBytes);
    length += encoder.encodeInto(pending, bytes.subarray(length)).written;
    pending = "";
  };
  const encoded = (text: string): Uint8Array => {
    const kept = known.get(text);
    if (kept) return kept;
    if (known.size >= mostKept) known.clear();
    const made = encoder.encode(JSON.stringify(text));
    known.set(text, made);
    return made;
  };

  return {
    add(json) {
      pending += json;
    },
    addRepeated(text) {
      encodePending();
      const added = encoded(text);
      makeRoomFor(added.length);
      bytes.set(added, length);
      length += added.length;
    },
    take() {
      encodePending();
      const taken = bytes.slice(0, length);
      length = 0;
      return taken;
    },
  };
}
