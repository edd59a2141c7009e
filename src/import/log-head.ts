import * as v from "valibot";
import { longestText } from "../socket/limits.ts";
import {
  date,
  listOf,
  objectOf,
  oneOf,
  readBy,
  textOf,
  time,
  trueOrFalse,
  wholeNumberOf,
  type Read,
} from "./expecting.ts";
import type { OpenedHead } from "./opened-log.ts";

/** The version of the format that this reads in full. */
export const readVersion = 1;
export const formatName = "whyclosed-log";

/** Longest name, in UTF-16 units. */
const longestName = 256;
const name = textOf(longestName);
const program = objectOf({ name, version: name });

/** The members of a log that are no lists of entries. */
const members = {
  format: oneOf(formatName),
  version: wholeNumberOf(1),
  exportedAt: date,
  generator: program,
  browser: program,
  language: name,
  redacted: trueOrFalse,
  notRedacted: listOf(name, 100),
  scope: objectOf({
    tabs: oneOf("one", "all"),
    filter: v.nullish(textOf(longestText), null),
    from: v.nullish(time, null),
    to: v.nullish(time, null),
  }),
  leftOut: wholeNumberOf(0),
} as const;

export type MemberName = keyof typeof members;
export type HeadValues = { -readonly [Name in MemberName]?: v.InferOutput<(typeof members)[Name]> };

export const memberNames = Object.keys(members) as readonly MemberName[];

export function isMember(name: string): name is MemberName {
  return Object.hasOwn(members, name);
}

/** Reads a member into what is known of the head. */
export function readMember(name: MemberName, input: unknown, values: HeadValues): Read<unknown> {
  const read = readBy<unknown>(members[name], input);
  if ("value" in read) Object.assign(values, { [name]: read.value });
  return read;
}

export function headOf(values: HeadValues): OpenedHead {
  const { version, exportedAt, generator, browser, language, redacted, notRedacted, scope } = values;
  return {
    version: version ?? null,
    exportedAt: exportedAt === undefined ? null : Date.parse(exportedAt),
    generator: generator ?? null,
    browser: browser ?? null,
    language: language ?? null,
    redacted: redacted ?? null,
    notRedacted: notRedacted ?? [],
    scope: scope ?? null,
  };
}
