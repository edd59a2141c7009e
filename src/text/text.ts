/**
 * A value that a text may show. Numbers are formatted for the language by the text itself; a list is written as the language writes one,
 * a list of numbers as durations in milliseconds.
 */
export type TextValue = string | number | Date | readonly string[] | readonly number[];

/** The sentences of one language. */
export interface Text {
  /** BCP 47 tag of the language in use. */
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  /** The message `id`, or its attribute with `id.attribute`. An unknown id is a fault of ours: it throws. */
  format(id: string, values?: Readonly<Record<string, TextValue>>): string;
  has(id: string): boolean;
}
