import { defineProperty, getOwnPropertyDescriptor } from "./primordials.ts";

/** Puts `value` where `owner[key]` was. The property keeps its place, enumerability and writability. */
export function patch(owner: object, key: string, value: unknown): void {
  const descriptor = getOwnPropertyDescriptor(owner, key);
  if (descriptor?.configurable === true) defineProperty(owner, key, { ...descriptor, value });
}
