import type { BrowserFamily } from "../socket/socket-record.ts";

/** A program and its version; the version is "" where it is not known. */
export interface Program {
  readonly name: string;
  readonly version: string;
}

/** What recorded it. */
export const generator: Program = { name: "WhyClosed", version: __VERSION__ };

const names: Readonly<Record<BrowserFamily, string>> = { chromium: "Chromium", firefox: "Firefox" };

/** A family by its name, with the version that the user agent string says; "" where it is of the other family. */
export function browserProgram(family: BrowserFamily, userAgent: string): Program {
  const product = family === "firefox" ? /Firefox\/([\d.]+)/ : /Chrome\/([\d.]+)/;
  return { name: names[family], version: product.exec(userAgent)?.[1] ?? "" };
}

/** The name of a browser family as people write it; any other name stays. */
export function nameOfBrowser(name: string): string {
  return Object.hasOwn(names, name) ? names[name as BrowserFamily] : name;
}
