import {
  dispatch,
  listen,
  NativeEventTarget,
  NativeFocusEvent,
  NativeMessageEvent,
  page,
  stopEvent,
} from "./primordials.ts";

/**
 * Hands one message to the relay, at once: it also arrives while the page is being left. "" says that the frame has a socket. "online"
 * asks whether the browser has a network, which the relay looks up: to make a `navigator` in each frame would be dear. False is its "no".
 */
export type Report = (message: string) => boolean;

/**
 * Meets the relay, whichever of the two scripts runs first, and before any script of the page. An event target that only the two of us
 * hold is the meeting place: an event dispatched on it reaches the relay's world synchronously and nobody else. As the related target
 * of a focus event it passes from world to world; a message port would as well, but each frame would pay for a pipe between processes.
 */
export function connectRelay(): Report {
  const target = new NativeEventTarget();
  const offer = (): boolean =>
    !dispatch(page, new NativeFocusEvent("whyclosed:target", { relatedTarget: target, cancelable: true }));
  const offerAgain = (event: Event): void => {
    stopEvent(event);
    offer();
  };
  if (!offer()) listen(page, "whyclosed:relay", offerAgain, { once: true });
  return (data) =>
    dispatch(target, new NativeMessageEvent("record", { __proto__: null, data, cancelable: true } as MessageEventInit));
}
