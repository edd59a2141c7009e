import type { BrowserFamily } from "../socket/socket-record.ts";
import type { Program } from "./json-log.ts";

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
