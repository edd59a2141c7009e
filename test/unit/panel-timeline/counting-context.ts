import type { DrawingContext } from "../../../src/panel/timeline/picture.ts";

/** A canvas that only counts what is called. */
export function createCountingContext(): { readonly context: DrawingContext; readonly calls: Map<string, number> } {
  const calls = new Map<string, number>();
  const context = new Proxy<Record<string, unknown>>(
    {},
    {
      get: (_, name) => (value: unknown) => {
        calls.set(String(name), (calls.get(String(name)) ?? 0) + 1);
        return name === "measureText" ? { width: 6 * String(value).length } : undefined;
      },
      set: () => true,
    },
  );
  return { context: context as unknown as DrawingContext, calls };
}
