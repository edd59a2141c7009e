/** A piece of a text. */
export interface DecodedPiece {
  readonly text: string;
  /** Places at which the bytes were not UTF-8, and U+FFFD stands. */
  readonly invalid: number;
  /** The first of them in `text`; -1 where there is none. */
  readonly firstInvalid: number;
}

const replacement = "\uFFFD";

/** Decodes UTF-8 piece by piece and counts what is none. A byte order mark at the beginning is left out. */
export function createUtf8Decoder(): (bytes: Uint8Array, isLast: boolean) => DecodedPiece {
  const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  const lenient = new TextDecoder("utf-8", { ignoreBOM: true });
  /** The beginning of a character whose end is in the next piece. */
  let rest = new Uint8Array(0);
  let isFirst = true;
  return (bytes, isLast) => {
    const all = rest.length > 0 ? joined(rest, bytes) : bytes;
    const end = isLast ? all.length : endOfCharacters(all);
    const whole = all.subarray(0, end);
    rest = all.slice(end);
    const piece = decode(whole, strict, lenient);
    if (!isFirst || piece.text === "") return piece;
    isFirst = false;
    if (!piece.text.startsWith("\uFEFF")) return piece;
    return { ...piece, text: piece.text.slice(1), firstInvalid: Math.max(-1, piece.firstInvalid - 1) };
  };
}

function decode(bytes: Uint8Array, strict: TextDecoder, lenient: TextDecoder): DecodedPiece {
  try {
    return { text: strict.decode(bytes), invalid: 0, firstInvalid: -1 };
  } catch {
    const text = lenient.decode(bytes);
    return { text, ...invalidIn(text, bytes) };
  }
}

/** Tells the replacements that the decoder made from those that the text has of its own. */
function invalidIn(text: string, bytes: Uint8Array): Omit<DecodedPiece, "text"> {
  let own = 0;
  for (let at = bytes.indexOf(0xef); at >= 0; at = bytes.indexOf(0xef, at + 1)) own += Number(isReplacement(bytes, at));
  const invalid = text.split(replacement).length - 1 - own;
  // Up to the first one, what is encoded again has as many bytes as there were.
  const encoder = new TextEncoder();
  let [from, byte] = [0, 0];
  for (;;) {
    const at = text.indexOf(replacement, from);
    if (at < 0) return { invalid, firstInvalid: -1 };
    byte += encoder.encode(text.slice(from, at)).length;
    if (!isReplacement(bytes, byte)) return { invalid, firstInvalid: at };
    from = at + 1;
    byte += 3;
  }
}

const isReplacement = (bytes: Uint8Array, at: number): boolean =>
  bytes[at] === 0xef && bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd;

/** Where the last character begins whose bytes are not all there; the end where they are. */
function endOfCharacters(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return bytes.length;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    if (byte >= 0xc0) return length > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const all = new Uint8Array(first.length + second.length);
  all.set(first);
  all.set(second, first.length);
  return all;
}
