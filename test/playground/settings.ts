import { languages } from "../../src/text/languages.ts";
import { type SessionName, sessionNames } from "./sessions.ts";

/** What can be made to fail. */
export const failures = ["read", "clear", "storage", "export"] as const;
export type FailureName = (typeof failures)[number];

/** The languages of the panel, and two that show what is not translated or does not mirror. */
export const playgroundLanguages = [...languages, "pseudo", "pseudo-rtl"] as const;
export type PlaygroundLanguage = (typeof playgroundLanguages)[number];

export const themes = ["light", "dark"] as const;
export const views = ["sockets", "codes"] as const;
export const timelines = ["auto", "shown", "hidden"] as const;
/** Of the panel, in CSS pixels; 0: all that there is. */
export const widths = [0, 400, 800, 1200] as const;
/** Ends a second. */
export const paces = [0, 1, 10, 100, 1000] as const;

/** All that can be chosen in the playground, in the bar as in the address. */
export interface Settings {
  readonly session: SessionName;
  readonly theme: (typeof themes)[number];
  readonly language: PlaygroundLanguage;
  readonly view: (typeof views)[number];
  readonly width: number;
  readonly live: number;
  readonly fail: readonly FailureName[];
  /** Earlier pages are shown too. */
  readonly preserve: boolean;
  /** Whether the timeline is shown to begin with; auto: as the panel sees fit. */
  readonly timeline: (typeof timelines)[number];
  /** What stands in the filter to begin with. */
  readonly filter: string;
  /** When the session's last entry was, in milliseconds since the Unix epoch; 0: now. For pictures that are the same each time. */
  readonly end: number;
  /** Records that an export makes a second; 0: as fast as it can. */
  readonly slow: number;
  /** The bar is shown. */
  readonly bar: boolean;
}

export const usualSettings: Settings = {
  session: "patterns",
  theme: "light",
  language: "en",
  view: "sockets",
  width: 0,
  live: 0,
  fail: [],
  preserve: true,
  timeline: "auto",
  filter: "",
  end: 0,
  slow: 0,
  bar: true,
};

const oneOf = <Value extends string>(values: readonly Value[], given: string | null, otherwise: Value): Value =>
  values.find((value) => value === given) ?? otherwise;

const numberOf = (given: string | null, most: number): number => {
  const value = Number(given);
  return Number.isFinite(value) ? Math.min(Math.max(Math.floor(value), 0), most) : 0;
};

/** The settings of an address's query. What it does not name, or names wrongly, is as usual. */
export function parseSettings(query: string): Settings {
  const given = new URLSearchParams(query);
  const fail = (given.get("fail") ?? "").split(",");
  return {
    session: oneOf(sessionNames, given.get("session"), usualSettings.session),
    theme: oneOf(themes, given.get("theme"), usualSettings.theme),
    language: oneOf(playgroundLanguages, given.get("language"), usualSettings.language),
    view: oneOf(views, given.get("view"), usualSettings.view),
    width: numberOf(given.get("width"), 10_000),
    live: numberOf(given.get("live"), 10_000),
    fail: failures.filter((failure) => fail.includes(failure)),
    preserve: given.get("preserve") !== "0",
    timeline: oneOf(timelines, given.get("timeline"), usualSettings.timeline),
    filter: given.get("filter") ?? "",
    end: numberOf(given.get("end"), 8.64e15),
    slow: numberOf(given.get("slow"), 1_000_000),
    bar: given.get("bar") !== "0",
  };
}

/** The query that says these settings, as short as can be. */
export function queryOf(settings: Settings): string {
  const texts = Object.entries(settings).map(([name, value]) => [name, textOf(value)] as const);
  const usual = new Map(Object.entries(usualSettings).map(([name, value]) => [name, textOf(value)]));
  const named = texts.filter(([name, text]) => usual.get(name) !== text);
  return named.length === 0 ? "" : `?${new URLSearchParams(named.map(([name, text]) => [name, text])).toString()}`;
}

function textOf(value: Settings[keyof Settings]): string {
  if (typeof value === "boolean") return value ? "1" : "0";
  return typeof value === "object" ? value.join(",") : String(value);
}
