import { apply } from "./primordials.ts";

const { add, delete: remove, forEach } = Set.prototype;

/** A set in the order of insertion that works whatever the page did to `Set.prototype`. */
export interface NativeSet<Item> {
  add(item: Item): void;
  /** False if it was not in the set. */
  remove(item: Item): boolean;
  /** Items may be removed meanwhile. */
  each(visit: (item: Item) => void): void;
}

export function createSet<Item>(): NativeSet<Item> {
  const items = new Set<Item>();
  return {
    add: (item) => void apply(add, items, [item]),
    remove: (item) => apply(remove, items, [item]),
    each: (visit) => apply(forEach, items, [visit]),
  };
}
