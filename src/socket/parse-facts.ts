import * as v from "valibot";
import { farthestTime, longestText, mostCloseCalls, mostProtocols } from "./limits.ts";
import type { SocketFacts } from "./socket-record.ts";

// Checks are custom schemas: one call each, where a pipe of actions is several.
const number = (least: number, most = Number.MAX_VALUE) =>
  v.custom<number>((input) => typeof input === "number" && input >= least && input <= most);
const whole = (most?: number) => {
  const range = number(0, most);
  return v.custom<number>((input) => Number.isInteger(input) && v.is(range, input));
};
const oneOf = <Value extends string | boolean>(...values: Value[]) =>
  v.custom<Value>((input) => values.includes(input as Value));
const list = <Item>(item: v.GenericSchema<Item>, most: number) =>
  v.custom<Item[]>((input) => Array.isArray(input) && input.length <= most && input.every((one) => v.is(item, one)));
/** What the hook leaves out, to stay small, means "nothing". */
const or = v.nullish;
const orNull = <Input, Output>(schema: v.GenericSchema<Input, Output>) => or(schema, null);

const text = v.custom<string>((input) => typeof input === "string" && input.length <= longestText);
const orEmpty = or(text, "");
const time = number(-farthestTime, farthestTime);
const count = whole();
const size = number(0);
const flag = oneOf(true, false);
const code = whole(65535);
const instant = v.strictObject({ wall: time, monotonic: time });
const lastMessage = {
  lastType: orNull(oneOf("text", "binary")),
  lastSize: orNull(size),
  lastAt: orNull(instant),
};

const schema = v.strictObject({
  id: text,
  url: text,
  protocolsAsked: list(text, mostProtocols),
  protocol: orEmpty,
  extensions: orEmpty,
  initiatorStack: orNull(text),
  created: instant,
  opened: orNull(instant),
  ended: instant,
  ending: oneOf("closed", "failed", "blocked", "abandoned"),
  code: orNull(code),
  reason: orEmpty,
  wasClean: orNull(flag),
  errorEvent: or(flag, false),
  closeCalls: list(
    v.strictObject({
      code: v.nullable(code),
      reason: v.nullable(text),
      at: instant,
      readyState: whole(3),
      stack: v.nullable(text),
    }),
    mostCloseCalls,
  ),
  sent: v.strictObject({ count, textCount: count, binaryCount: count, size, largestSize: size, ...lastMessage }),
  received: v.strictObject({ count, ...lastMessage }),
  bufferedAmount: or(size, 0),
  binaryType: or(oneOf("blob", "arraybuffer"), "blob"),
  pageState: v.strictObject({
    visibility: oneOf("visible", "hidden"),
    hiddenFor: orNull(time),
    online: flag,
    wasFrozen: flag,
    fromBfcache: flag,
    unloading: flag,
    clockJump: time,
  }),
  liveSockets: count,
  liveSameUrl: or(count, 0),
  thrown: orNull(v.strictObject({ name: text, message: text })),
  violation: orNull(v.strictObject({ directive: text, blocked: text, source: text, line: count })),
});

/** Facts as the hook writes them: what is null, false, zero or empty may be missing. */
export type HookFacts = v.InferInput<typeof schema>;

/** The facts of a socket as a hook of ours writes them, or null where the text is something else: the page can forge it. */
export function parseFacts(text: string): SocketFacts | null {
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch {
    return null;
  }
  const { success, output } = v.safeParse(schema, input, { abortEarly: true });
  // Only a socket that was open can be closed, and only one that was not can have failed to open.
  return success && (output.ending === "closed" ? output.opened : output.ending !== "failed" || !output.opened)
    ? output
    : null;
}
