import type { Ending, CloseCall, Instant, Thrown } from "../socket/socket-record.ts";
import type { HookFacts } from "../socket/parse-facts.ts";
import { mostCloseCalls } from "../socket/limits.ts";
import { protocolsArgument, urlArgument } from "./arguments.ts";
import { cleanStack } from "./clean-stack.ts";
import { countLive, end, enter, hold, type LiveSocket, now, report, tell, watchFrame } from "./frame-sockets.ts";
import { monotonicNow } from "./monotonic-now.ts";
import { createWeakMap } from "./native-weak-map.ts";
import { leaving, pageStateSince } from "./page-state.ts";
import {
  bare,
  binarySize,
  closeCode,
  closeReason,
  closeWasClean,
  eventTime,
  ifTrusted,
  isFirefox,
  listen,
  messageData,
  setPrototypeOf,
  socketBinaryType,
  socketBufferedAmount,
  socketExtensions,
  socketProtocol,
  socketState,
  socketUrl,
  utf8Size,
} from "./primordials.ts";

/** What the traps tell of a socket. */
export interface ObservedSocket {
  /** The page sent this: how much is counted, what it was is not looked at. */
  sent(data: unknown): void;
  /** The page calls `close()`; `caller` was made in the trap. */
  closeCalled(args: ArrayLike<unknown>, caller: Error): void;
  /** The constructor threw. */
  blocked(thrown: Thrown): void;
}

/** A policy violation is reported just after the end that it caused. In milliseconds. */
const violationTime = 500;

const observed = createWeakMap<ObservedSocket>();

/** The observation of a socket; undefined for an object that is none. */
export const observedSocket = observed.get;

// Two windows of a browser session never share a prefix; the count keeps the ids of one window apart.
const prefix = `${Math.random()}-`;
let count = 0;

/** Observes a socket from its constructor, which was called at `created`, to its end. `socket` is null where the constructor threw. */
export function observeSocket(
  socket: WebSocket | null,
  args: ArrayLike<unknown>,
  initiator: Error,
  created: Instant,
): ObservedSocket {
  watchFrame();
  setPrototypeOf(args, null);
  const url = socket ? socketUrl(socket) : urlArgument(args[0]);
  const protocolsAsked = protocolsArgument(args[1]);
  const closeCalls: CloseCall[] = bare([]);
  let opened: Instant | undefined;
  let errorEvent = false;
  let receivedCount = 0;
  /** Read once, at the end: reading each would slow the page. */
  let lastReceived: Event | undefined;
  let textCount = 0;
  let binaryCount = 0;
  let size = 0;
  let largestSize = 0;
  let lastSize = 0;
  /** The last message sent, if it was text: measured once, at the end. */
  let lastText: string | undefined;
  let lastSentAt = 0;

  const describe = (ending: Ending): HookFacts => {
    const ended = now();
    const lastMessage = (at: number, text: unknown, bytes: number | null) => ({
      lastType: text === undefined ? ("binary" as const) : ("text" as const),
      lastSize: typeof text === "string" ? utf8Size(text) : bytes,
      lastAt: { wall: ended.wall - ended.monotonic + at, monotonic: at },
    });
    const data: unknown = lastReceived && messageData(lastReceived);
    return {
      id: prefix + count++,
      url,
      protocolsAsked,
      initiatorStack: cleanStack(initiator),
      created,
      opened,
      ended,
      ending,
      errorEvent,
      closeCalls,
      sent: {
        count: textCount + binaryCount,
        textCount,
        binaryCount,
        size,
        largestSize,
        ...(lastSentAt && lastMessage(lastSentAt, lastText, lastSize)),
      },
      received: {
        count: receivedCount,
        ...(lastReceived &&
          lastMessage(eventTime(lastReceived), typeof data === "string" ? data : undefined, binarySize(data))),
      },
      pageState: pageStateSince(created, ended, report("online")),
      ...countLive(url),
      ...(socket && {
        protocol: socketProtocol(socket),
        extensions: socketExtensions(socket),
        bufferedAmount: socketBufferedAmount(socket),
        binaryType: socketBinaryType(socket),
      }),
    };
  };

  const life: LiveSocket = {
    url,
    abandon() {
      tell(describe("abandoned"));
    },
  };

  const observation: ObservedSocket = {
    sent(data) {
      const binary = binarySize(data);
      lastText = binary === null ? (typeof data === "string" ? data : "") : undefined;
      lastSize = binary ?? (lastText as string).length;
      if (binary === null) textCount++;
      else binaryCount++;
      size += lastSize;
      if (lastSize > largestSize) largestSize = lastSize;
      lastSentAt = monotonicNow();
    },
    closeCalled(callArgs, caller) {
      const index = closeCalls.length;
      setPrototypeOf(callArgs, null);
      const { 0: code, 1: reason } = callArgs;
      if (index === mostCloseCalls) return;
      closeCalls[index] = {
        // Anything else would have to be converted, which could call the page.
        code: typeof code === "number" && code >= 0 && code <= 65535 && code % 1 === 0 ? code : null,
        reason: typeof reason === "string" ? reason : null,
        at: now(),
        readyState: socketState(socket),
        stack: cleanStack(caller),
      };
    },
    blocked(thrown) {
      hold({ ...describe("blocked"), thrown }, violationTime);
    },
  };
  if (!socket) return observation;

  enter(life);
  observed.set(socket, observation);
  // Chromium: a socket that a content security policy forbids is closed from the start and never gets a close event.
  const forbidden = socketState(socket) === 3;
  /** Listens first and natively. Events that the page made itself do not count. */
  const on = (type: string, listener: (event: Event) => void): void => listen(socket, type, ifTrusted(listener));
  on("open", () => {
    opened = now();
  });
  on("message", (event) => {
    receivedCount++;
    lastReceived = event;
  });
  on("error", () => {
    errorEvent = true;
    if (forbidden && end(life)) hold(describe("blocked"), violationTime);
  });
  on("close", (event) => {
    // On its way into the back/forward cache a page may still see the ends of sockets that were told of when it was left.
    if (!end(life) || leaving) return;
    const code = closeCode(event);
    const reason = closeReason(event);
    const wasClean = closeWasClean(event);
    const facts = { ...describe(opened ? "closed" : "failed"), code, reason, wasClean };
    // The page may keep its closed socket for long.
    lastReceived = undefined;
    // Firefox closes the sockets of a page when it begins to load the next one: the page sees a clean 1001 (1006 while connecting),
    // or an unclean 1006 if the server does not answer, and never an error event. Only when the page is still there after this time,
    // in milliseconds, was it somebody else: 1001 waits long, because servers seldom send it; a lost connection should be told soon.
    if (isFirefox && !errorEvent && !reason && (code === 1001 || code === 1006)) hold(facts, wasClean ? 5000 : 1000);
    else tell(facts);
  });
  return observation;
}
