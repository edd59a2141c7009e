import { effect, type ReadonlySignal, untracked } from "@preact/signals";

/** Calls the listener with each next value of a signal, not with the present one. Returns the function that ends it. */
export function afterChange<Value>(source: ReadonlySignal<Value>, listener: (value: Value) => void): () => void {
  let last = source.peek();
  return effect(() => {
    const { value } = source;
    if (value === last) return;
    last = value;
    untracked(() => listener(value));
  });
}
