import type { ListRow } from "../list/list-row.ts";
import type { RecordLine } from "../log-line.ts";

/** A record among ends that are alike. */
export interface LikeIt {
  readonly count: number;
  /** From 1, the earliest, to `count`, the latest. */
  readonly position: number;
  /** From the first of them to the last, in milliseconds. */
  readonly span?: number;
}

/** The place of a record in its fold; undefined where it stands alone. */
export function likeItOf({ key }: RecordLine, rows: readonly ListRow[]): LikeIt | undefined {
  for (const row of rows) {
    if (row.kind !== "fold") continue;
    const index = row.lines.findIndex((line) => line.key === key);
    if (index === -1) continue;
    const [first, last] = [row.lines[0], row.lines.at(-1)];
    const span = Math.max(0, (last?.ended ?? 0) - (first?.ended ?? 0));
    return { count: row.lines.length, position: index + 1, span };
  }
  return undefined;
}
