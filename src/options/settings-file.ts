import { parseSettings, type SettingName } from "../log/settings.ts";
import { languages } from "../text/languages.ts";
import { type ChoiceName, type Choices, settingNames } from "./choices.ts";

const format = "whyclosed-settings";
const version = 1;
/** Longest file that is read, in bytes. The largest that can be written has less than half of it. */
export const largestFile = 1_000_000;
/** Longest part of a broken value that is told, in UTF-16 units. */
const longestExcerpt = 80;

/** A setting of a file that cannot be used, with the values that are to blame, as JSON. */
export interface BrokenEntry {
  readonly name: ChoiceName;
  readonly values: readonly string[];
}

export type ReadSettingsFile =
  | { readonly problem: "not-json" | "not-settings" | "newer" }
  | {
      readonly problem: null;
      /** What can be used. What the file lacks stays as it is. */
      readonly changes: Partial<Choices>;
      readonly broken: readonly BrokenEntry[];
      /** Names in the file that no setting has. */
      readonly unknown: readonly string[];
    };

/** The content of a settings file. */
export function writeSettingsFile(choices: Choices, programVersion: string, at: Date): string {
  const file = {
    format,
    version,
    exportedAt: at.toISOString(),
    generator: { name: "WhyClosed", version: programVersion },
    settings: choices,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** The name of a settings file, by the day in UTC. */
export function settingsFileName(at: Date): string {
  return `whyclosed-settings-${at.toISOString().slice(0, 10)}.json`;
}

/** Reads a settings file, one setting for itself. Takes any text. */
export function readSettingsFile(content: string): ReadSettingsFile {
  let file: unknown;
  try {
    file = JSON.parse(content.replace(/^\ufeff/, ""));
  } catch {
    return { problem: "not-json" };
  }
  if (!isObject(file) || file["format"] !== format || typeof file["version"] !== "number") {
    return { problem: "not-settings" };
  }
  if (file["version"] > version) return { problem: "newer" };
  const { settings } = file;
  if (!isObject(settings)) return { problem: "not-settings" };
  return { problem: null, ...readEntries(settings) };
}

function readEntries(entries: Readonly<Record<string, unknown>>) {
  const { settings, broken: brokenNames } = parseSettings(entries);
  const given = settingNames.filter((name) => Object.hasOwn(entries, name));
  const sound = given.filter((name) => !brokenNames.includes(name));
  const changes: Record<string, unknown> = Object.fromEntries(sound.map((name) => [name, settings[name]]));
  const broken: BrokenEntry[] = brokenNames.map((name) => ({ name, values: faultsOf(name, entries[name]) }));
  if (Object.hasOwn(entries, "language")) {
    const { language } = entries;
    if (language === "" || languages.some((known) => known === language)) changes["language"] = language;
    else broken.push({ name: "language", values: [excerpt(language)] });
  }
  const known = new Set<string>([...settingNames, "language"]);
  const unknown = Object.keys(entries).filter((name) => !known.has(name));
  return { changes: changes as Partial<Choices>, broken, unknown };
}

/** Of a list, what alone would be refused as well; else the whole value. */
function faultsOf(name: SettingName, value: unknown): readonly string[] {
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  const faults = items.filter((item) => parseSettings({ [name]: [item] }).broken.length > 0);
  return (faults.length > 0 ? faults : [value]).map(excerpt);
}

function excerpt(value: unknown): string {
  const written = JSON.stringify(value);
  return written.length > longestExcerpt ? `${written.slice(0, longestExcerpt)}…` : written;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
