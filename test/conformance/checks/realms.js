/** Windows that reach into each other. */
import {
  addFrame,
  attempt,
  describeClose,
  describeProperty,
  echoUrl,
  eventOf,
  framesOf,
  nextTask,
  shut,
} from "./observe.js";

export const shared = true;

/** A same-origin frame whose scripts have run. */
const innerWindow = async () => (await addFrame({ src: "/blank" })).contentWindow;
const oneLine = (text) => text.replaceAll(/\s+/g, " ");

export const constructorsDiffer = async () => {
  const inner = await innerWindow();
  return [inner.WebSocket === WebSocket, inner.WebSocket.prototype === WebSocket.prototype, typeof inner.WebSocket];
};
export const instancesDiffer = async () => {
  const inner = await innerWindow();
  const socket = new inner.WebSocket(echoUrl);
  await shut(socket);
  return [socket instanceof WebSocket, socket instanceof inner.WebSocket, socket.constructor === inner.WebSocket];
};
export const propertiesOfBoth = async () => {
  const inner = await innerWindow();
  return [
    describeProperty(inner, "WebSocket"),
    Reflect.ownKeys(inner.WebSocket).map(String),
    Reflect.ownKeys(inner.WebSocket.prototype).map(String),
    Object.getPrototypeOf(inner.WebSocket) === inner.EventTarget,
  ];
};
export const methodsOfTheOther = async () => {
  const inner = await innerWindow();
  const socket = new WebSocket(echoUrl);
  await eventOf(socket, "open");
  const message = eventOf(socket, "message");
  inner.WebSocket.prototype.send.call(socket, "x");
  const { data } = await message;
  const end = eventOf(socket, "close");
  inner.WebSocket.prototype.close.call(socket, 3000, "other");
  return [data, describeClose(await end)];
};
export const exceptionsOfTheOther = async () => {
  const inner = await innerWindow();
  const errors = [
    () => new inner.WebSocket("ws://["),
    () => new inner.WebSocket(),
    () => inner.WebSocket(echoUrl),
    () => inner.WebSocket.prototype.close.call({}),
  ].map((call) => {
    try {
      return call();
    } catch (error) {
      return error;
    }
  });
  return errors.map((error) => [
    error.name,
    error.message,
    error instanceof Error,
    error instanceof inner.Error,
    error instanceof DOMException,
    error instanceof inner.DOMException,
  ]);
};
export const stacksOfTheOther = async () => {
  const inner = await innerWindow();
  try {
    return new inner.WebSocket("ws://[");
  } catch (error) {
    return framesOf(error.stack);
  }
};
export const reflectOfTheOther = async () => {
  const inner = await innerWindow();
  const socket = inner.Reflect.construct(WebSocket, [echoUrl]);
  await shut(socket);
  return [socket instanceof WebSocket, Object.getPrototypeOf(socket) === WebSocket.prototype];
};
export const targetOfTheOther = async () => {
  const inner = await innerWindow();
  const socket = Reflect.construct(WebSocket, [echoUrl], inner.WebSocket);
  const plain = Reflect.construct(WebSocket, [echoUrl], inner.Object);
  WebSocket.prototype.close.call(plain);
  await shut(socket);
  return [
    Object.getPrototypeOf(socket) === inner.WebSocket.prototype,
    Object.getPrototypeOf(plain) === inner.Object.prototype,
    socket instanceof WebSocket,
    socket instanceof inner.WebSocket,
  ];
};
export const fallbackPrototypeOfTheOther = async () => {
  const inner = await innerWindow();
  const Other = new inner.Function();
  Other.prototype = 5;
  const socket = Reflect.construct(WebSocket, [echoUrl], Other);
  const prototype = Object.getPrototypeOf(socket);
  Object.setPrototypeOf(socket, WebSocket.prototype);
  await shut(socket);
  return [inner.WebSocket, WebSocket, inner.Object, Object].map((Constructor) => prototype === Constructor.prototype);
};
export const subclassOfTheOther = async () => {
  const inner = await innerWindow();
  class Mine extends inner.WebSocket {}
  const socket = new Mine(echoUrl);
  const { code } = await eventOf(socket, "open").then(() => shut(socket, 3000));
  return [code, socket instanceof inner.WebSocket, socket instanceof WebSocket];
};
export const eventsOfTheOther = async () => {
  const inner = await innerWindow();
  const socket = new inner.WebSocket(echoUrl);
  const event = await eventOf(socket, "open");
  await shut(socket);
  return [event instanceof Event, event instanceof inner.Event];
};
export const textsByTheOther = async () => {
  const inner = await innerWindow();
  return [WebSocket, WebSocket.prototype.send, WebSocket.prototype.close].map((value) =>
    oneLine(inner.Function.prototype.toString.call(value)),
  );
};
export const tagByTheOther = async () => {
  const inner = await innerWindow();
  return [
    inner.Object.prototype.toString.call(WebSocket),
    attempt(() => inner.Function.prototype.toString.call({})).threw.name,
  ];
};
export const socketOfARemovedFrame = async () => {
  const frame = await addFrame({ src: "/blank" });
  const { WebSocket: Inner } = frame.contentWindow;
  const socket = new Inner(echoUrl);
  await eventOf(socket, "open");
  const log = [];
  socket.onclose = () => log.push("close");
  socket.onerror = () => log.push("error");
  frame.remove();
  await nextTask();
  return [log, socket.readyState, attempt(() => socket.send("x")), attempt(() => socket.close())];
};
export const constructorOfARemovedFrame = async () => {
  const frame = await addFrame({ src: "/blank" });
  const { WebSocket: Inner } = frame.contentWindow;
  frame.remove();
  const outcome = attempt(() => new Inner(echoUrl));
  return outcome.threw ? { name: outcome.threw.name, message: outcome.threw.message } : outcome.value.readyState;
};
export const workersAreAsEver = async () => {
  const worker = new Worker("/page/worker.js");
  const seen = eventOf(worker, "message");
  worker.postMessage(echoUrl);
  const { data } = await seen;
  worker.terminate();
  return data;
};
