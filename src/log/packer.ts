/** What stands for null, and for what is not there: no number of a record is NaN. */
const nothing = NaN;
const bytesOfNumber = 8;

/** Values on their way into a block of the log: numbers in one list, and each text once. */
export class Packer {
  readonly numbers: number[] = [];
  readonly texts: string[] = [];
  readonly #places = new Map<string, number>();
  #units = 0;

  /** What was added until now, in bytes of numbers and UTF-16 units of texts, each text as often as it was added. */
  get size(): number {
    return this.#units + bytesOfNumber * this.numbers.length;
  }

  number(value: number): void {
    this.numbers.push(value);
  }

  numberOrNull(value: number | null): void {
    this.numbers.push(value ?? nothing);
  }

  flag(value: boolean): void {
    this.numbers.push(value ? 1 : 0);
  }

  flagOrNull(value: boolean | null): void {
    this.numbers.push(value === null ? nothing : Number(value));
  }

  text(value: string): void {
    let place = this.#places.get(value);
    if (place === undefined) {
      place = this.texts.length;
      this.texts.push(value);
      this.#places.set(value, place);
    }
    this.#units += value.length;
    this.numbers.push(place);
  }

  textOrNull(value: string | null): void {
    if (value === null) this.numbers.push(nothing);
    else this.text(value);
  }

  /** One of a few words, by its place among them. */
  oneOf<Word extends string>(words: readonly Word[], value: Word | null): void {
    this.numbers.push(value === null ? nothing : words.indexOf(value));
  }
}
