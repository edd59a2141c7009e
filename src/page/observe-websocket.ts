import type { Thrown } from "../socket/socket-record.ts";
import { observedSocket, observeSocket } from "./observe-socket.ts";
import {
  apply,
  construct,
  defineProperty,
  exceptionProperties,
  isArray,
  NativeError,
  NativeProxy,
  NativeWebSocket,
  page,
  read,
} from "./primordials.ts";

type Trap<Target extends object> = ProxyHandler<Target> & { readonly __proto__: null };

/** Runs what only observes: whatever is the matter with us, the page is not disturbed. */
function observing(observe: () => void): void {
  try {
    observe();
  } catch {
    // The page has what it asked for; it is only not observed.
  }
}

/**
 * Name and message of an exception of the constructor. Only one that is the browser's for sure is read: one of the page's own,
 * thrown while an argument was converted, would call the page.
 */
function readThrown(error: unknown, args: ArrayLike<unknown>): Thrown {
  const list = args[1];
  const simple = typeof args[0] === "string" && (list === undefined || typeof list === "string" || isArray(list));
  const { name, message } = simple
    ? (error as Thrown)
    : { name: read(exceptionProperties.name, error), message: read(exceptionProperties.message, error) };
  return { name, message };
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
      let socket: WebSocket;
      try {
        socket = construct(target, args, newTarget === ObservedWebSocket ? target : newTarget);
      } catch (error) {
        const initiator = new NativeError();
        observing(() => observeSocket(null, args, initiator).blocked(readThrown(error, args)));
        throw error;
      }
      const initiator = new NativeError();
      observing(() => observeSocket(socket, args, initiator));
      return socket;
    },
  };
  const sendTrap: Trap<WebSocket["send"]> = {
    __proto__: null,
    apply(target, self: object, args: [string]) {
      apply(target, self, args);
      observing(() => observedSocket(self)?.sent(args[0]));
    },
  };
  const closeTrap: Trap<WebSocket["close"]> = {
    __proto__: null,
    apply(target, self: object, args: [number?, string?]) {
      const caller = new NativeError();
      observing(() => observedSocket(self)?.closeCalled(args, caller));
      apply(target, self, args);
    },
  };
  const ObservedWebSocket = new NativeProxy(NativeWebSocket, constructTrap);
  patch(prototype, "send", new NativeProxy(prototype.send, sendTrap));
  patch(prototype, "close", new NativeProxy(prototype.close, closeTrap));
  patch(prototype, "constructor", ObservedWebSocket);
  patch(page, "WebSocket", ObservedWebSocket);
}
