import * as v from "valibot";

/** A host as users name sites: `example.com`, with all below it; `localhost:8080`, with its port. */
const site = v.pipe(v.string(), v.trim(), v.toLowerCase(), v.nonEmpty(), v.maxLength(255), v.regex(/^[^\s/*]+$/));
const sites = v.pipe(v.array(site), v.maxLength(500));
/** Minutes since midnight, local time. */
const minuteOfDay = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(24 * 60 - 1));

/** What each setting may be. Version 1 of what is stored and exported. */
const entries = {
  /** On which sites sockets are recorded: on all, on all but those listed, on those listed only. */
  recording: v.picklist(["all", "all-but", "only"]),
  recordingSites: sites,
  /** Raise notifications. */
  notifications: v.boolean(),
  /** The least severity that raises one. */
  leastSeverity: v.picklist(["notice", "abnormal"]),
  mutedSites: sites,
  /** Close codes that raise none. */
  mutedCodes: v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(65_535))), v.maxLength(500)),
  /** No notification of a tab whose DevTools are open. */
  onlyWhileDevtoolsClosed: v.boolean(),
  /** No notification between these times of the day; over midnight where `from` is the later one. */
  quietHours: v.nullable(v.object({ from: minuteOfDay, to: minuteOfDay })),
  /** Entries of all tabs together that the log keeps. */
  capacity: v.pipe(v.number(), v.integer(), v.minValue(1000), v.maxValue(1_000_000)),
  /** Regular expressions (JavaScript, flags `gu`) of what is hidden beside what is always hidden. */
  redactionPatterns: v.pipe(
    v.array(v.pipe(v.string(), v.nonEmpty(), v.maxLength(500), v.check(isPattern))),
    v.maxLength(50),
  ),
  theme: v.picklist(["browser", "light", "dark"]),
} as const;

export type SettingName = keyof typeof entries;
export type Settings = { readonly [Name in SettingName]: v.InferOutput<(typeof entries)[Name]> };

export const defaultSettings: Settings = {
  recording: "all",
  recordingSites: [],
  notifications: true,
  leastSeverity: "abnormal",
  mutedSites: [],
  mutedCodes: [],
  onlyWhileDevtoolsClosed: false,
  quietHours: null,
  capacity: 100_000,
  redactionPatterns: [],
  theme: "browser",
};

export interface ReadSettings {
  readonly settings: Settings;
  /** The settings that could not be read, and have their default. */
  readonly broken: readonly SettingName[];
}

/**
 * Settings from where they are stored, or from a file. Each one for itself: what is broken, or of another version, has its default and is
 * named; what is missing has its default; what is unknown is left out. Takes anything.
 */
export function parseSettings(stored: unknown): ReadSettings {
  const values = typeof stored === "object" && stored !== null ? (stored as Record<string, unknown>) : {};
  const settings = { ...defaultSettings };
  const places: Record<string, unknown> = settings;
  const broken: SettingName[] = [];
  for (const name of Object.keys(entries) as SettingName[]) {
    if (!Object.hasOwn(values, name) || values[name] === undefined) continue;
    const read = v.safeParse(entries[name], values[name]);
    if (read.success) places[name] = read.output;
    else broken.push(name);
  }
  return { settings, broken };
}

function isPattern(source: string): boolean {
  try {
    return new RegExp(source, "gu").source !== "";
  } catch {
    return false;
  }
}

/** A site of the list is the host (with its port, if the list names one), or one above it. */
export function isListed(host: string, list: readonly string[]): boolean {
  const name = host.toLowerCase();
  const withoutPort = name.replace(/:\d+$/, "");
  return list.some((site) => {
    const compared = /:\d+$/.test(site) ? name : withoutPort;
    return compared === site || compared.endsWith(`.${site}`);
  });
}

/** Sockets of this page are recorded. `host`: of the page in the tab, with its port. */
export function isRecorded(host: string, { recording, recordingSites }: Settings): boolean {
  if (recording === "all") return true;
  return isListed(host, recordingSites) === (recording === "only");
}
