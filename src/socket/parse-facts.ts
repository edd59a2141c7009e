import * as v from "valibot";
import { farthestTime, longestText, mostCloseCalls, mostProtocols } from "./limits.ts";
import type { SocketFacts } from "./socket-record.ts";

// Checks are custom schemas: valibot's own actions would double the size of a script that runs in every frame of every page.
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
/** Made when the first facts come: most frames of most pages never have a socket. */
function makeSchema() {
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

  return v.strictObject({
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
}
let schema: ReturnType<typeof makeSchema> | undefined;

/** Facts as the hook writes them: what is null, false, zero or empty may be missing. */
export type HookFacts = v.InferInput<ReturnType<typeof makeSchema>>;

/**
 * The facts of a socket as they came over a boundary, or null where they are not what a hook of ours writes. The page can forge
 * them, so this runs in the relay and again in the background.
 */
export function parseFacts(input: unknown): SocketFacts | null {
  const { success, output } = v.safeParse((schema ??= makeSchema()), input, { abortEarly: true });
  // Only a socket that was open can be closed, and only one that was not can have failed to open.
  return success && (output.ending === "closed" ? output.opened : output.ending !== "failed" || !output.opened)
    ? output
    : null;
}
