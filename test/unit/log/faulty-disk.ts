import "fake-indexeddb/auto";
import { AsyncLocalStorage } from "node:async_hooks";

/** What an operation of the database comes to. */
export type Fault = "none" | "kill" | { readonly name: string };

type Method = (this: unknown, ...values: unknown[]) => unknown;

/** A background's life, for whatever it does, however late. */
export const life = new AsyncLocalStorage<{ isOver: boolean }>();

/**
 * Asks, with its name, before every operation that changes the database, looks up a key in it, or opens it, what is to become of it. Readers are left alone.
 * Returns the function that ends it.
 */
export function askBefore(decide: (operation: string) => Fault): () => void {
  const places: [object, string][] = [
    [IDBFactory.prototype, "open"],
    [IDBObjectStore.prototype, "add"],
    [IDBObjectStore.prototype, "delete"],
    [IDBObjectStore.prototype, "clear"],
    [IDBIndex.prototype, "getKey"],
  ];
  const originals = places.map(([prototype, name]) => {
    const original = Reflect.get(prototype, name) as Method;
    Reflect.set(prototype, name, function faulty(this: unknown, ...values: unknown[]) {
      const fault = life.getStore()?.isOver ? "kill" : decide(name);
      if (fault === "kill") throw new Error("the background was stopped");
      if (fault !== "none") throw new DOMException("no more", fault.name);
      return original.apply(this, values);
    });
    return original;
  });
  return () => places.forEach(([prototype, name], index) => Reflect.set(prototype, name, originals[index]));
}
