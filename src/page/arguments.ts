import { mostProtocols } from "../socket/limits.ts";
import { urlHref } from "./late-natives.ts";
import { bare, getOwnPropertyDescriptor, isArray } from "./primordials.ts";

/** The URL argument as text: "" for an object that is not a URL, which only the page could convert. */
export function urlArgument(argument: unknown): string {
  try {
    return typeof argument === "string" ? argument : urlHref(argument);
  } catch {
    return "";
  }
}

/** The subprotocols asked for, read from a string or from plain array elements: no iterator, no accessor and no length is called. */
export function protocolsArgument(argument: unknown): string[] {
  const protocols = bare<string[]>([]);
  const list = (isArray(argument) ? argument : [argument]) as unknown[];
  for (let index = 0; index < mostProtocols; index++) {
    const protocol: unknown = getOwnPropertyDescriptor(list, index)?.value;
    if (typeof protocol === "string") protocols[protocols.length] = protocol;
  }
  return protocols;
}
