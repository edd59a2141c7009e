/** What a packer has packed, as it was stored. */
export interface Packed {
  readonly numbers: Float64Array;
  readonly texts: readonly string[];
}

/** What stands there is not what was packed: the disk is damaged, or another program wrote. */
class Damaged extends Error {}

/**
 * Values on their way out of a block, in the order in which they were packed. Throws where something else stands there. (A class: a hundred
 * thousand records are read at once, and functions made anew for each are called more slowly.)
 */
export class Unpacker {
  readonly #numbers: Float64Array;
  readonly #texts: readonly string[];
  #place = 0;

  constructor({ numbers, texts }: Packed) {
    this.#numbers = numbers;
    this.#texts = texts;
  }

  /** Goes on reading at a place among the numbers. */
  goTo(place: number): void {
    this.#place = place;
  }

  numberOrNull(): number | null {
    const value = this.#numbers[this.#place++];
    if (value === undefined) throw new Damaged();
    return value === value ? value : null;
  }

  number(): number {
    const value = this.numberOrNull();
    if (value === null) throw new Damaged();
    return value;
  }

  flagOrNull(): boolean | null {
    const value = this.numberOrNull();
    return value === null ? null : value === 1;
  }

  flag(): boolean {
    return this.number() === 1;
  }

  textOrNull(): string | null {
    const place = this.numberOrNull();
    if (place === null) return null;
    const text: unknown = this.#texts[place];
    if (typeof text !== "string") throw new Damaged();
    return text;
  }

  text(): string {
    const text = this.textOrNull();
    if (text === null) throw new Damaged();
    return text;
  }

  oneOfOrNull<Word extends string>(words: readonly Word[]): Word | null {
    const place = this.numberOrNull();
    if (place === null) return null;
    const word = words[place];
    if (word === undefined) throw new Damaged();
    return word;
  }

  oneOf<Word extends string>(words: readonly Word[]): Word {
    const word = this.oneOfOrNull(words);
    if (word === null) throw new Damaged();
    return word;
  }
}
