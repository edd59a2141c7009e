/** Keeps equal values once. */
export interface Shelf {
  text(value: string): string;
  /** `value` holds plain data only, its properties always in the same order. */
  value<Value>(value: Value): Value;
}

function keep<Value>(kept: Map<string, Value>, key: string, value: Value): Value {
  const known = kept.get(key);
  if (known !== undefined) return known;
  kept.set(key, value);
  return value;
}

/** An empty shelf. What is put on it stays until the shelf goes. */
export function createShelf(): Shelf {
  const texts = new Map<string, string>();
  const values = new Map<string, unknown>();
  return {
    text: (value) => keep(texts, value, value),
    value: <Value>(value: Value) => keep(values, JSON.stringify(value), value) as Value,
  };
}
