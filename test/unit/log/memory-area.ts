const size = (key: string, value: unknown): number => key.length + JSON.stringify(value).length;

/** What `storage.session` is to those who use it: values under keys, copied, up to a size. */
export function createMemoryArea(quota = Infinity) {
  const values = new Map<string, unknown>();
  return {
    values,
    async get(key: string | null): Promise<Record<string, unknown>> {
      if (key === null) return structuredClone(Object.fromEntries(values));
      return values.has(key) ? { [key]: structuredClone(values.get(key)) } : {};
    },
    async set(changes: Record<string, unknown>): Promise<void> {
      const all = new Map([...values, ...Object.entries(changes)]);
      const total = [...all].reduce((sum, [key, value]) => sum + size(key, value), 0);
      if (total > quota) throw new Error("Session storage quota bytes exceeded. Values were not stored.");
      for (const [key, value] of Object.entries(changes)) values.set(key, structuredClone(value));
    },
    async remove(keys: string | string[]): Promise<void> {
      for (const key of [keys].flat()) values.delete(key);
    },
  };
}

export type MemoryArea = ReturnType<typeof createMemoryArea>;
