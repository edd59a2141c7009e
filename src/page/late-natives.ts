import {
  apply,
  getOwnPropertyDescriptor,
  getPrototypeOf,
  isFirefox,
  NativeError,
  page,
  setPrototypeOf,
  textFrom,
  textOf,
} from "./primordials.ts";

type Native = (this: unknown, ...args: never[]) => unknown;

/** What stands in the text of a function of the browser's own after its name. Each engine writes it in its own way. */
const nativeBody = (): string => textFrom(textOf(getOwnPropertyDescriptor), "function getOwnPropertyDescriptor".length);

/**
 * A function of the browser's own, asked for when it is needed: a browser makes an interface when it is first asked for, and what is asked for
 * at the start makes each frame pay. If the page has put something else in its place, that is not called, and this throws: nobody can write a
 * function with the text of a native one, and the text of a proxy or a bound function has no name.
 */
export function lateNative(owner: object, key: string, kind: "get" | "value"): Native {
  const property = setPrototypeOf(getOwnPropertyDescriptor(owner, key), null) as PropertyDescriptor;
  const found: unknown = property[kind];
  // Firefox has no "get" in it.
  const name = kind === "get" && !isFirefox ? `get ${key}` : key;
  if (textOf(found) !== `function ${name}${nativeBody()}`) throw new NativeError();
  return found as Native;
}

/** The prototype of an interface of this name. Throws where the page has another. */
export const latePrototype = (name: string): object => lateNative(page, name, "value").prototype as object;

/** The reader of an accessor. It throws for an object of another interface, and where the page has replaced interface or accessor. */
const lateReader =
  (name: string, key: string) =>
  (object: unknown): string =>
    apply(lateNative(latePrototype(name), key, "get"), object, []) as string;

export const urlHref = lateReader("URL", "href");
export const exceptionName = lateReader("DOMException", "name");
export const exceptionMessage = lateReader("DOMException", "message");
const violation = "SecurityPolicyViolationEvent";
export const violationDisposition = lateReader(violation, "disposition");
export const violationDirective = lateReader(violation, "effectiveDirective");
export const violationBlocked = lateReader(violation, "blockedURI");

/** What the accessor of an object that is the browser's own for sure says, whatever its interface; "" where the page has replaced it. */
export function lateText(object: object, key: string): string {
  try {
    let owner = getPrototypeOf(object) as object;
    while (!getOwnPropertyDescriptor(owner, key)) owner = getPrototypeOf(owner) as object;
    return apply(lateNative(owner, key, "get"), object, []) as string;
  } catch {
    return "";
  }
}
