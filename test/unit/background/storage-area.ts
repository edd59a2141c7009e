/** A part of the browser's storage that holds these values. */
export function storageArea(values: Record<string, unknown>) {
  return {
    values,
    get: async (key: string | null) => (key === null ? { ...values } : { [key]: values[key] }),
    set: async (more: object) => void Object.assign(values, more),
    remove: async (keys: string | readonly string[]) => [keys].flat().forEach((key) => delete values[key]),
  };
}
