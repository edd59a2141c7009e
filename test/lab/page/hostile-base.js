// What the attacks of the hostile page share. Taken before anything is replaced.
const later = window.setTimeout.bind(window);
const NativePromise = Promise;

export const pause = (time) => new NativePromise((resolve) => later(resolve, time));
/** A task of its own, so that the page is not held up by its own flood. */
export const turn = () => pause(0);
export const socketUrl = (id) => `ws://${location.host}/ws/${id}`;

/** Opens a socket, and resolves with the code of its end. */
export function endOf(url, ...rest) {
  return new NativePromise((resolve) => {
    const socket = new WebSocket(url, ...rest);
    socket.addEventListener("close", (event) => resolve(event.code));
  });
}
