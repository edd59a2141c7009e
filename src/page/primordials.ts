import { longestText } from "../socket/limits.ts";

/**
 * What the hook needs of the page's realm, taken before the page's first script runs. The page may replace any of these later
 * and must neither notice nor influence us, so nothing in this folder looks up a global or a method after start (but as `late-natives.ts` does),
 * iterates, or assigns to an element of an array that has a prototype.
 */
export const { apply, construct, defineProperty, getOwnPropertyDescriptor } = Reflect;
export const { getPrototypeOf } = Object;
/** With null for a prototype, nothing that is missing in an object is looked for in what the page may have changed. */
export const { setPrototypeOf } = Object;

export const NativeWebSocket = WebSocket;
export const NativeError = Error;
export const { captureStackTrace } = Error;
export const toObject = Object;
export const NativeProxy = Proxy;
export const NativeMessageEvent = MessageEvent;
export const NativeFocusEvent = FocusEvent;
export const NativeEventTarget = EventTarget;
export const NativeEvent = Event;
export const page = window;
export const pageDocument = document;

/**
 * Readers of native accessors, whatever the page does to the prototype later. They throw for an object of another interface. Each is
 * asked for by its name: browsers make the functions of an interface when they are first asked for, and to make all of them
 * is most of what a frame would pay for the hook.
 */
const readers = <Value extends object, Keys extends readonly (keyof Value)[]>(
  { prototype }: { readonly prototype: Value },
  ...keys: Keys
) =>
  keys.map((key) => {
    const get = getOwnPropertyDescriptor(prototype, key)?.get as () => unknown;
    return (object: unknown) => apply(get, object, []);
  }) as { readonly [Index in keyof Keys]: (object: unknown) => Value[Keys[Index]] };

export const [socketUrl, socketState, socketProtocol, socketExtensions, socketBufferedAmount, socketBinaryType] =
  readers(WebSocket, "url", "readyState", "protocol", "extensions", "bufferedAmount", "binaryType");
export const [eventTime] = readers(Event, "timeStamp");
export const [messageData] = readers(MessageEvent, "data");
export const [closeCode, closeReason, closeWasClean] = readers(CloseEvent, "code", "reason", "wasClean");
export const [documentVisibility, documentRoot] = readers(Document, "visibilityState", "documentElement");
const { stopImmediatePropagation } = Event.prototype;
export const stopEvent = (event: Event): void => apply(stopImmediatePropagation, event, []);

const { addEventListener, dispatchEvent } = EventTarget.prototype;
/** Adds a native listener, in the capture phase unless told otherwise. Adding the same one again changes nothing. */
export function listen(
  target: EventTarget,
  type: string,
  listener: (event: Event) => void,
  options: true | AddEventListenerOptions = true,
): void {
  apply(addEventListener, target, [type, listener, options]);
}
/** The listener for events of the browser's own: the page can dispatch events itself. */
export const ifTrusted =
  (listener: (event: Event) => void) =>
  (event: Event): void => {
    if (event.isTrusted) listener(event);
  };
/** Dispatches an event; false if a listener cancelled it. */
export function dispatch(target: EventTarget, event: Event): boolean {
  return apply(dispatchEvent, target, [event]);
}

/** Milliseconds since the Unix epoch. */
export const wallNow = Date.now;

export const { stringify } = JSON;
export const { isArray } = Array;
const { slice, indexOf } = String.prototype;
const { bind, toString } = Function.prototype;
/** A function that is called as a method of `self`. */
export const boundTo = <Result>(method: () => Result, self: unknown): (() => Result) => apply(bind, method, [self]);
/** The text of a function; throws for anything else. */
export const textOf = (method: unknown): string => apply(toString, method, []);
export const textFrom = (text: string, start: number): string => apply(slice, text, [start]);
export const positionOf = (text: string, part: string, from = 0): number => apply(indexOf, text, [part, from]);

/**
 * Takes the prototypes of an object and all it holds away, so that no setter and no `toJSON` of the page is called for it, and cuts
 * its texts to their limit.
 */
export function bare<Value extends object>(value: Value): Value {
  setPrototypeOf(value, null);
  for (const key in value) {
    const part: unknown = value[key];
    if (typeof part === "object" && part) bare(part);
    if (typeof part === "string") (value as Record<string, unknown>)[key] = apply(slice, part, [0, longestText]);
  }
  return value;
}

const [arraySize] = readers(getPrototypeOf(Uint8Array) as Uint8ArrayConstructor, "byteLength");
const sizes = [
  arraySize,
  ...readers(ArrayBuffer, "byteLength"),
  ...readers(Blob, "size"),
  ...readers(DataView, "byteLength"),
];
/** Bytes of binary data that a socket sends or receives; null for anything else. */
export function binarySize(data: unknown): number | null {
  if (typeof data === "object")
    for (let kind = 0; kind < 4; kind++) {
      try {
        return (sizes[kind] as (data: unknown) => number)(data);
      } catch {
        // an object of another kind
      }
    }
  return null;
}

const NativeTextEncoder = TextEncoder;
const { encode } = TextEncoder.prototype;
/** UTF-8 bytes of a text. Costs time in proportion to the text: called once for each socket, at its end. */
export const utf8Size = (text: string): number => arraySize(apply(encode, construct(NativeTextEncoder, []), [text]));

export const setTimer = setTimeout;

// V8 gives each error its own `stack`, Firefox has an accessor on Error.prototype.
const stackProperty = getOwnPropertyDescriptor(Error.prototype, "stack");
export const isFirefox = stackProperty !== undefined;
/** The stack of an error as the engine formats it; "" where the page has taken formatting into its own hands. */
export function stackOf(error: Error): string {
  // V8 would call the page's formatter with our frames in it.
  if ("prepareStackTrace" in NativeError) return "";
  const property = getOwnPropertyDescriptor(error, "stack") ?? stackProperty;
  const { get, value } = setPrototypeOf(property, null) as PropertyDescriptor;
  const stack: unknown = get ? apply(get, error, []) : value;
  return typeof stack === "string" ? stack : "";
}
