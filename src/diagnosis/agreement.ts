import type { SocketRecord } from "../socket/socket-record.ts";

/** Latest records that are compared. */
const compared = 5;

/**
 * How far apart two times may be to count as the same, in milliseconds: timers of servers and proxies that are set to the same time
 * were measured 2 to 20 ms apart; a poll of theirs once a second adds up to a second to long ones.
 */
export const toleranceOf = (time: number): number => Math.min(1500, Math.max(300, time * 0.02));

/** Those of the latest earlier times that are the same as this one, the latest last. Milliseconds. */
export function agreeing(time: number, earlier: readonly number[]): number[] {
  return earlier.slice(-compared).filter((other) => Math.abs(other - time) <= toleranceOf(time));
}

/** The times of the latest earlier records that are the same as this one, the latest last: of those that have such a time. Milliseconds. */
export function agreeingTimes(
  time: number,
  earlier: readonly SocketRecord[],
  timeOf: (record: SocketRecord) => number | null,
): number[] {
  const latest: number[] = [];
  for (let index = earlier.length - 1; index >= 0 && latest.length < compared; index--) {
    const record = earlier[index];
    const other = record ? timeOf(record) : null;
    if (other !== null) latest.push(other);
  }
  return agreeing(time, latest.toReversed());
}

/** The round time that these come from: whole seconds from 10 s on, tenths below. Milliseconds. */
export function roundTime(times: readonly number[]): number {
  const mean = times.reduce((sum, time) => sum + time, 0) / times.length;
  const unit = mean >= 10_000 ? 1000 : 100;
  return Math.round(mean / unit) * unit;
}
