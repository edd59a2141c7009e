import type { RecordLine } from "../log-line.ts";

/** Host and port of a line. Its endpoint has them in one form, and is the same text for all lines of an endpoint. */
export function hostOfEndpoint(endpoint: string): string {
  return /^[a-z]+:\/\/([^/]*)/iu.exec(endpoint)?.[1] ?? "";
}

/** The path of a URL as it stands there, with its ids; "" for what is no URL. */
export function pathOf(url: string): string {
  return /^[a-z]+:\/\/[^/?#]*([^?#]*)/iu.exec(url)?.[1] ?? "";
}

/** The number that the list shows for the line; null where no close event tells one. */
export function shownCode({ closeCode, code }: RecordLine): number | null {
  return closeCode && code;
}

/** In a frame of the page: neither the page itself nor a worker. */
export function isInSubframe({ frame }: RecordLine): boolean {
  return !frame.top && frame.kind !== "worker";
}
