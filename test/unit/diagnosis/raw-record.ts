import type { Cause, Values } from "../../../src/diagnosis/verdict.ts";
import { endpointOf } from "../../../src/socket/endpoint.ts";
import type { SocketRecord } from "../../../src/socket/socket-record.ts";

const endpoints = new Map<string, string>();
/** The endpoint of a URL, made once for each. */
export function endpoint(url: string): string {
  const known = endpoints.get(url) ?? endpointOf(url);
  endpoints.set(url, known);
  return known;
}

export interface Surroundings {
  readonly record: SocketRecord;
  /** All records of the tab so far, in the order they came. */
  readonly log: readonly SocketRecord[];
  /** The cause that the evidence belongs to. */
  readonly cause: Cause;
}

export const notNegative = (time: number): number => Math.max(0, time);
export const openTime = ({ opened, ended }: SocketRecord): number | null =>
  opened === null ? null : notNegative(ended.monotonic - opened.monotonic);
export const life = ({ created, ended }: SocketRecord): number => notNegative(ended.monotonic - created.monotonic);

export type Direction = "either" | "received" | "sent";
export const countOf = ({ sent, received }: SocketRecord, direction: Direction): number =>
  (direction === "received" ? 0 : sent.count) + (direction === "sent" ? 0 : received.count);
export function silence({ opened, ended, sent, received }: SocketRecord, direction: Direction): number | null {
  if (opened === null) return null;
  const times = [opened.monotonic];
  if (direction !== "received" && sent.lastAt) times.push(sent.lastAt.monotonic);
  if (direction !== "sent" && received.lastAt) times.push(received.lastAt.monotonic);
  return notNegative(ended.monotonic - Math.max(...times));
}

/** Records of the endpoint before this one, in order. */
export function earlier({ record, log }: Surroundings): SocketRecord[] {
  const index = log.findIndex(({ id }) => id === record.id);
  return log.slice(0, index).filter(({ url }) => endpoint(url) === endpoint(record.url));
}
/** The last `count` records of the endpoint up to this one. */
export const latest = (around: Surroundings, count: unknown): SocketRecord[] =>
  [...earlier(around), around.record].slice(-Number(count));
/** It was open and ended without a close frame, and the page had not asked for that. */
export const cut = ({ ending, code, wasClean, closeCalls }: SocketRecord): boolean =>
  ending === "closed" &&
  (code === 1006 || code === 1015) &&
  wasClean === false &&
  !closeCalls.some(({ readyState }) => readyState === 1);
export const within = 1000;
export const together = ({ record, log }: Surroundings): SocketRecord[] =>
  log.filter(({ id, ended }) => id !== record.id && Math.abs(ended.wall - record.ended.wall) <= within);
export const gapsOf = (records: readonly SocketRecord[]): number[] =>
  records.slice(1).map((next, index) => notNegative(next.created.wall - (records[index]?.ended.wall ?? 0)));
export const numbers = (value: Values[string] | undefined): number[] =>
  typeof value === "object" ? value.map(Number) : [];
export const strings = (value: Values[string] | undefined): string[] =>
  typeof value === "object" ? value.map(String) : [];

/** The first list is in the second, in the same order. */
export function inOrder(some: readonly number[], all: readonly (number | null)[]): boolean {
  let from = 0;
  return some.every((one) => {
    const index = all.indexOf(one, from);
    from = index + 1;
    return index !== -1;
  });
}
export const alike = (around: Surroundings): SocketRecord[] =>
  earlier(around).filter(({ ending, code }) => ending === around.record.ending && code === around.record.code);
export const port = (url: string): string => {
  const { port: written, protocol } = new URL(url);
  return written || (protocol === "wss:" || protocol === "https:" ? "443" : "80");
};
export const call = (around: Surroundings, readyState: number) =>
  around.record.closeCalls.filter((one) => one.readyState === readyState);
