import { apply } from "./primordials.ts";

const { get, set } = WeakMap.prototype;

/** A map that keeps none of its keys alive, and works whatever the page did to `WeakMap.prototype`. */
export interface NativeWeakMap<Value> {
  readonly get: (key: object) => Value | undefined;
  readonly set: (key: object, value: Value) => void;
}

export function createWeakMap<Value>(): NativeWeakMap<Value> {
  const map = new WeakMap<object, Value>();
  return {
    get: (key) => apply(get, map, [key]) as Value | undefined,
    set: (key, value) => void apply(set, map, [key, value]),
  };
}
