import { browser } from "../platform/browser.ts";

/** Why nothing can be written into the log on disk at present. What comes is held in memory then. */
export interface LogRefusal {
  /** `full`: the browser gives the extension no more room. `unavailable`: the database cannot be used at all. */
  readonly why: "full" | "unavailable";
  /** What the browser says of it. */
  readonly message: string;
  /** Since when, in milliseconds since the Unix epoch. */
  readonly at: number;
  /** What is on the disk is of an earlier browser session: it has to be removed, and is not read. */
  readonly isStale: boolean;
}

/** Where it is kept that the log is refused. */
export interface KeptRefusal {
  get(): Promise<LogRefusal | null>;
  set(refusal: LogRefusal | null): Promise<void>;
}

const key = "logRefused";

/** In `storage.session`: it outlives the background, and all faces see it. */
export const keptRefusal: KeptRefusal = {
  async get() {
    const value: unknown = (await browser.storage.session.get(key))[key];
    return isRefusal(value) ? value : null;
  },
  async set(refusal) {
    if (refusal) await browser.storage.session.set({ [key]: refusal });
    else await browser.storage.session.remove(key);
  },
};

/** Calls the listener when the log is refused, or is no longer. Returns the function that ends it. */
export function onLogRefusal(listener: (refusal: LogRefusal | null) => void): () => void {
  const changed = (changes: Readonly<Record<string, { readonly newValue?: unknown }>>, area: string): void => {
    const change = area === "session" ? changes[key] : undefined;
    if (change) listener(isRefusal(change.newValue) ? change.newValue : null);
  };
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}

/** What a failure of the database comes to. */
export function refusalOf(error: unknown, at: number): LogRefusal {
  const { name, message } = error instanceof Error ? error : { name: "", message: String(error) };
  const why = name === "QuotaExceededError" ? "full" : "unavailable";
  return { why, message: [name, message].filter((part) => part !== "").join(": "), at, isStale: false };
}

function isRefusal(value: unknown): value is LogRefusal {
  if (typeof value !== "object" || value === null) return false;
  const { why, message, at } = value as Partial<LogRefusal>;
  return (why === "full" || why === "unavailable") && typeof message === "string" && typeof at === "number";
}
