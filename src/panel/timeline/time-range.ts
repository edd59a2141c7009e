/** A stretch of time in milliseconds since the Unix epoch; `from` is not after `to`. Of sockets, those that ended in it. */
export interface TimeRange {
  readonly from: number;
  readonly to: number;
}

/** How long it is, in milliseconds. */
export const lengthOf = ({ from, to }: TimeRange): number => to - from;
