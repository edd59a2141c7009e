type Changes = Record<string, { newValue?: unknown }>;
type Listener = (changes: Changes, area: string) => void;

/** The parts of `browser.storage` that hold settings, in memory. */
export class FakeStorage {
  readonly listeners = new Set<Listener>();
  readonly onChanged = {
    addListener: (listener: Listener): void => void this.listeners.add(listener),
    removeListener: (listener: Listener): void => void this.listeners.delete(listener),
  };
  readonly sync = new FakeArea("sync", this);
  readonly local = new FakeArea("local", this);
}

/** One area. `refuses`: says which values it does not take. */
export class FakeArea {
  readonly values = new Map<string, unknown>();
  refuses: (key: string, value: unknown) => boolean = () => false;
  readable = true;
  readonly #name: string;
  readonly #storage: FakeStorage;

  constructor(name: string, storage: FakeStorage) {
    this.#name = name;
    this.#storage = storage;
  }

  async get(keys: readonly string[]): Promise<Record<string, unknown>> {
    await Promise.resolve();
    if (!this.readable) throw new Error("storage is switched off");
    return Object.fromEntries(keys.flatMap((key) => (this.values.has(key) ? [[key, this.values.get(key)]] : [])));
  }

  async set(values: Record<string, unknown>): Promise<void> {
    await Promise.resolve();
    if (!this.readable) throw new Error("storage is switched off");
    for (const [key, value] of Object.entries(values)) {
      if (this.refuses(key, value)) throw new Error("quota exceeded");
      this.values.set(key, structuredClone(value));
      this.#tell({ [key]: { newValue: value } });
    }
  }

  async remove(keys: string | readonly string[]): Promise<void> {
    await Promise.resolve();
    if (!this.readable) throw new Error("storage is switched off");
    for (const key of [keys].flat()) if (this.values.delete(key)) this.#tell({ [key]: {} });
  }

  #tell(changes: Changes): void {
    for (const listener of this.#storage.listeners) listener(changes, this.#name);
  }
}
