/** A place in a text, from 1, columns in UTF-16 units. */
export interface LineAndColumn {
  readonly line: number;
  readonly column: number;
}

/** The place of what is handed over, or of what stands `offset` units after its beginning. To be asked during the call that it is given to. */
export type Locate = (offset?: number) => LineAndColumn;

/** The part of a long text that is still needed. */
export interface ScannedText {
  readonly text: string;
  /** How much of the file stands before `text`, in UTF-16 units. */
  readonly offset: number;
  /** Adds a piece, and lets go of what stands before `keepFrom`. Returns how much that was. */
  append(piece: string, keepFrom: number): number;
  locate(index: number): Locate;
}

export function createScannedText(): ScannedText {
  let text = "";
  let offset = 0;
  // Of the beginning of `text`. Lines are counted when what they are in goes, and otherwise only for a place that is asked for.
  let first: LineAndColumn = { line: 1, column: 1 };
  const placeOf = (index: number): LineAndColumn => {
    let { line, column } = first;
    let start = 0;
    for (let end = text.indexOf("\n"); end >= 0 && end < index; end = text.indexOf("\n", start)) {
      line += 1;
      column = 1;
      start = end + 1;
    }
    return { line, column: column + index - start };
  };
  return {
    get text() {
      return text;
    },
    get offset() {
      return offset;
    },
    append(piece, keepFrom) {
      const gone = Math.max(0, Math.min(keepFrom, text.length));
      first = placeOf(gone);
      text = text.slice(gone) + piece;
      offset += gone;
      return gone;
    },
    locate:
      (index) =>
      (more = 0) =>
        placeOf(index + more),
  };
}
