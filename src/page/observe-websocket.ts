import type { Thrown } from "../socket/socket-record.ts";
import { cleanStack } from "./clean-stack.ts";
import { mayObserve, now } from "./frame-sockets.ts";
import { exceptionMessage, exceptionName, lateText } from "./late-natives.ts";
import { observedSocket, observeSocket } from "./observe-socket.ts";
import { observing } from "./observing.ts";
import {
  apply,
  captureStackTrace,
  construct,
  defineProperty,
  getOwnPropertyDescriptor,
  isFirefox,
  NativeError,
  NativeProxy,
  NativeWebSocket,
  page,
  setPrototypeOf,
  toObject,
} from "./primordials.ts";

type Trap<Target extends object> = ProxyHandler<Target> & { readonly __proto__: null };

const isObject = (value: unknown): boolean => toObject(value) === value;

/**
 * Name and message of an exception that is the browser's own for sure, and `trap` taken out of its stack; throws for any other
 * exception. One of the page's own, thrown while an argument was converted, must be left alone. Nothing of the page runs for
 * primitive arguments: what is no DOMException then is a TypeError. `caller` was made in the trap.
 */
function readAndUnframe(error: unknown, args: ArrayLike<unknown>, caller: Error, trap: unknown): Thrown {
  setPrototypeOf(args, null);
  const pageMayRun = isObject(args[0]) || isObject(args[1]);
  let thrown: Thrown;
  try {
    thrown = { name: exceptionName(error), message: exceptionMessage(error) };
  } catch (other) {
    if (pageMayRun) throw other;
    const own = getOwnPropertyDescriptor(error as Error, "message");
    thrown = own
      ? { name: "TypeError", message: own.value as string }
      : { name: lateText(error as object, "name"), message: lateText(error as object, "message") };
    // Firefox throws an exception of its own kind, NS_ERROR_CONTENT_BLOCKED, where a policy forbids the connection.
    if (!own && isFirefox) return thrown;
  }
  // An exception that was made elsewhere has other frames. Reading a stack calls the page's accessors of name and message.
  if (!pageMayRun || cleanStack(error as Error) === cleanStack(caller))
    captureStackTrace(error as Error, trap as () => void);
  return thrown;
}

/** Gives a property another value; it keeps its place, enumerability and writability. */
const patch = (owner: object, key: string, value: unknown): unknown => defineProperty(owner, key, { value });

/**
 * Replaces the page's WebSocket by a proxy that constructs the native one and observes it. The page gets the native object: no
 * listener of its own is wrapped and no event is dispatched again. The traps have no prototype, so that the page cannot add one.
 */
export function observeWebSocket(): void {
  const { prototype } = NativeWebSocket;
  const constructTrap: Trap<typeof NativeWebSocket> = {
    __proto__: null,
    construct(target, args, newTarget) {
      // Before the browser begins: it may have answered by the time that a busy page goes on.
      const created = now();
      let socket: WebSocket;
      try {
        socket = construct(target, args, newTarget === ObservedWebSocket ? target : newTarget);
      } catch (error) {
        const initiator = new NativeError();
        observing(() => {
          const thrown = readAndUnframe(error, args, initiator, constructTrap.construct);
          if (mayObserve(created.monotonic)) observeSocket(null, args, initiator, created).blocked(thrown);
        });
        throw error;
      }
      if (mayObserve(created.monotonic)) {
        const initiator = new NativeError();
        observing(() => observeSocket(socket, args, initiator, created));
      }
      return socket;
    },
  };
  const sendTrap: Trap<WebSocket["send"]> = {
    __proto__: null,
    apply(target, self: object, args: [string]) {
      try {
        apply(target, self, args);
      } catch (error) {
        const caller = new NativeError();
        observing(() => readAndUnframe(error, args, caller, sendTrap.apply));
        throw error;
      }
      observing(() => observedSocket(self)?.sent(args[0]));
    },
  };
  const closeTrap: Trap<WebSocket["close"]> = {
    __proto__: null,
    apply(target, self: object, args: [number?, string?]) {
      const caller = new NativeError();
      observing(() => observedSocket(self)?.closeCalled(args, caller));
      try {
        apply(target, self, args);
      } catch (error) {
        observing(() => readAndUnframe(error, args, caller, closeTrap.apply));
        throw error;
      }
    },
  };
  const ObservedWebSocket = new NativeProxy(NativeWebSocket, constructTrap);
  patch(prototype, "send", new NativeProxy(prototype.send, sendTrap));
  patch(prototype, "close", new NativeProxy(prototype.close, closeTrap));
  patch(prototype, "constructor", ObservedWebSocket);
  patch(page, "WebSocket", ObservedWebSocket);
}
