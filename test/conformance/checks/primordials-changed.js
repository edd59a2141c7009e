/** Pages that freeze, break or remove what a hook may want to use, before their first socket and in the middle of its life. */
import {
  attempt,
  describeClose,
  echoed,
  echoUrl,
  eventOf,
  nextTask,
  openSocket,
  shut,
  watchErrors,
} from "./observe.js";

/** An ordinary life, a refused construction and a refused close, with what the page sees of errors. */
async function lifeAfter(change, restore = () => {}) {
  const errors = watchErrors();
  change();
  try {
    const socket = await openSocket();
    const { data } = await echoed(socket, "x");
    const refused = [attempt(() => new WebSocket("ws://[")).threw?.name, attempt(() => socket.close(1001)).threw?.name];
    const close = describeClose(await shut(socket, 3000, "done"));
    await nextTask();
    return { data, refused, close, errors: errors.stop() };
  } finally {
    restore();
  }
}
/** The same, where the change comes when the socket is open. */
async function lifeAround(change, restore = () => {}) {
  const errors = watchErrors();
  const socket = await openSocket();
  const end = eventOf(socket, "close");
  change();
  try {
    const { data } = await echoed(socket, "x");
    socket.close(3000, "done");
    return { data, close: describeClose(await end), errors: errors.stop() };
  } finally {
    restore();
  }
}
const both = async (change, restore) => [await lifeAround(change, restore), await lifeAfter(change, restore)];

/** Replaces methods for as long as the life lasts. */
function replacing(owner, names, replacement) {
  const natives = names.map((name) => [name, Object.getOwnPropertyDescriptor(owner, name)]);
  const { defineProperty } = Reflect;
  return [
    () => {
      for (const [name] of natives)
        defineProperty(owner, name, { value: replacement, configurable: true, writable: true });
    },
    () => {
      for (const [name, descriptor] of natives) defineProperty(owner, name, descriptor);
    },
  ];
}
const broken = () => {
  throw new Error("broken by the page");
};

export const frozenConstructor = () => both(() => Object.freeze(WebSocket));
export const frozenPrototype = () => both(() => Object.freeze(WebSocket.prototype));
export const frozenIntrinsics = () =>
  both(() => {
    for (const name of [
      "Object",
      "Function",
      "Array",
      "Error",
      "Reflect",
      "JSON",
      "Map",
      "Set",
      "WeakMap",
      "Promise",
      "Date",
      "EventTarget",
      "Event",
      "MessageEvent",
      "CloseEvent",
      "DOMException",
      "MessagePort",
    ]) {
      Object.freeze(window[name]);
      if (window[name].prototype) Object.freeze(window[name].prototype);
    }
  });
export const lockedWindowProperty = () => {
  Object.defineProperty(window, "WebSocket", { writable: false, configurable: false });
  return lifeAfter(() => {});
};
export const brokenReflect = () =>
  both(...replacing(Reflect, ["apply", "construct", "defineProperty", "getOwnPropertyDescriptor"], broken));
export const brokenCallAndApply = () => both(...replacing(Function.prototype, ["call", "apply", "bind"], broken));
export const brokenCollections = async () => [
  await both(...replacing(WeakMap.prototype, ["get", "set", "has"], broken)),
  await both(...replacing(Set.prototype, ["add", "delete", "forEach"], broken)),
];
export const brokenJson = () => both(...replacing(JSON, ["stringify", "parse"], broken));
export const brokenTexts = () =>
  both(...replacing(String.prototype, ["slice", "indexOf", "split", "replace", "startsWith"], broken));
export const brokenArrays = () =>
  both(...replacing(Array.prototype, ["push", "slice", "splice", "concat", "forEach", "indexOf", "join"], broken));
export const brokenIterators = async () => {
  const { value, ...rest } = Object.getOwnPropertyDescriptor(Array.prototype, Symbol.iterator);
  const [change, restore] = [
    () => Object.defineProperty(Array.prototype, Symbol.iterator, { ...rest, value: broken }),
    () => Reflect.defineProperty(Array.prototype, Symbol.iterator, { ...rest, value }),
  ];
  const errors = watchErrors();
  const socket = await openSocket();
  const end = eventOf(socket, "close");
  change();
  socket.send("x");
  socket.close(3000);
  const other = new WebSocket(echoUrl);
  other.close();
  const close = await end;
  restore();
  return [describeClose(close), errors.stop()];
};
export const brokenClocks = async () => [
  await both(...replacing(Performance.prototype, ["now"], broken)),
  await both(...replacing(Date, ["now"], broken)),
];
export const brokenErrors = async () => {
  const Native = window.Error;
  window.Error = broken;
  const life = await lifeAfter(() => {});
  window.Error = Native;
  return life;
};
export const brokenStackLimit = async () => {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = "none";
  const life = await lifeAfter(() => {});
  Error.stackTraceLimit = limit;
  return life;
};
export const brokenStackFormatter = () =>
  lifeAfter(
    () => {
      Error.prepareStackTrace = broken;
    },
    () => {
      delete Error.prepareStackTrace;
    },
  );
export const brokenListeners = async () => {
  const errors = watchErrors();
  const [change, restore] = replacing(
    EventTarget.prototype,
    ["addEventListener", "removeEventListener", "dispatchEvent"],
    broken,
  );
  change();
  const socket = new WebSocket(echoUrl);
  const close = await new Promise((resolve) => {
    socket.onopen = () => socket.send("x");
    socket.onmessage = () => socket.close(3000);
    socket.onclose = resolve;
  });
  restore();
  return [describeClose(close), errors.stop()];
};
export const brokenMessageChannel = () =>
  lifeAfter(() => {
    window.MessageChannel =
      window.MessageEvent =
      window.Proxy =
      window.WeakMap =
      window.Set =
      window.TextEncoder =
        broken;
  });
export const brokenTimers = async () => {
  const { setTimeout, queueMicrotask } = window;
  window.setTimeout = window.queueMicrotask = window.requestIdleCallback = broken;
  const life = await lifeAfter(() => {});
  Object.assign(window, { setTimeout, queueMicrotask });
  return life;
};
/** Reading these of a socket or an event is the page's own affair. */
export const brokenAccessors = async () => {
  const errors = watchErrors();
  for (const [owner, names] of [
    [WebSocket.prototype, ["url", "readyState", "protocol", "extensions", "bufferedAmount", "binaryType"]],
    [MessageEvent.prototype, ["data", "origin"]],
    [CloseEvent.prototype, ["code", "reason", "wasClean"]],
    [Event.prototype, ["type", "target", "timeStamp"]],
    [Document.prototype, ["visibilityState", "hidden"]],
    [Navigator.prototype, ["onLine"]],
    [DOMException.prototype, ["name", "message"]],
  ])
    for (const name of names) Object.defineProperty(owner, name, { get: broken, configurable: true });
  const socket = new WebSocket(echoUrl);
  await new Promise((resolve) => {
    socket.onopen = () => socket.send("x");
    socket.onmessage = () => socket.close(3000);
    socket.onclose = resolve;
  });
  let refused = false;
  try {
    new WebSocket("ws://[");
  } catch (error) {
    refused = error instanceof DOMException;
  }
  await nextTask();
  return [refused, errors.seen.length];
};
export const accessorsOnASocket = async () => {
  const log = [];
  const socket = await openSocket();
  for (const name of [
    "url",
    "readyState",
    "protocol",
    "bufferedAmount",
    "close",
    "send",
    "addEventListener",
    "constructor",
    "binaryType",
  ])
    Object.defineProperty(socket, name, { get: () => log.push(name), configurable: true });
  WebSocket.prototype.send.call(socket, "x");
  const end = new Promise((resolve) => {
    socket.onclose = resolve;
  });
  WebSocket.prototype.close.call(socket, 3000);
  return [describeClose(await end), log];
};
export const accessorsOnAnEvent = async () => {
  const log = [];
  const socket = await openSocket();
  socket.addEventListener("close", (event) => {
    for (const name of ["code", "reason", "wasClean", "type", "target", "timeStamp"])
      Object.defineProperty(event, name, { get: () => log.push(name), configurable: true });
  });
  const event = await shut(socket, 3000);
  await nextTask();
  return [log, Object.getOwnPropertyNames(event)];
};
export const prototypeOfASocketTakenAway = async () => {
  const socket = await openSocket();
  const { close, send } = WebSocket.prototype;
  const end = eventOf(socket, "close");
  Object.setPrototypeOf(socket, null);
  send.call(socket, "x");
  close.call(socket, 3000);
  return [describeClose(await end), Object.getPrototypeOf(socket)];
};
export const pollutedObjectPrototype = async () => {
  const names = [
    "construct",
    "apply",
    "once",
    "passive",
    "capture",
    "cancelable",
    "bubbles",
    "toJSON",
    "ports",
    "data",
    "code",
    "reason",
    "id",
    "length",
    "stack",
    "prepareStackTrace",
    "0",
    "1",
  ];
  for (const name of names)
    Object.defineProperty(Object.prototype, name, {
      __proto__: null,
      value: "polluted",
      configurable: true,
      writable: true,
    });
  const errors = watchErrors();
  const socket = new WebSocket(echoUrl);
  const close = await new Promise((resolve) => {
    socket.onopen = () => socket.send("x");
    socket.onmessage = () => socket.close(3000);
    socket.onclose = resolve;
  });
  for (const name of names) delete Object.prototype[name];
  return [describeClose(close), errors.stop()];
};
export const wrappedByThePage = async () => {
  const log = [];
  const Native = WebSocket;
  window.WebSocket = class Wrapped extends Native {
    constructor(...args) {
      super(...args);
      log.push("constructed");
      this.addEventListener("close", ({ code }) => log.push(code));
    }
  };
  const { send } = Native.prototype;
  Native.prototype.send = function wrappedSend(data) {
    log.push(`send ${data}`);
    return Reflect.apply(send, this, [data]);
  };
  const socket = await openSocket();
  await echoed(socket, "x");
  await shut(socket, 3000);
  return log;
};
export const patchedByZones = async () => {
  const log = [];
  const { addEventListener } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function patched(type, listener, ...rest) {
    if (this instanceof WebSocket) log.push(type);
    return Reflect.apply(addEventListener, this, [
      type,
      typeof listener === "function" ? (event) => listener.call(this, event) : listener,
      ...rest,
    ]);
  };
  const socket = await openSocket();
  await echoed(socket, "x");
  await shut(socket, 3000);
  EventTarget.prototype.addEventListener = addEventListener;
  return log;
};
export const documentWrittenAnew = async () => {
  const frame = document.createElement("iframe");
  document.body.append(frame);
  const { contentWindow: inner, contentDocument } = frame;
  contentDocument.open();
  contentDocument.write("<!doctype html><p>new");
  contentDocument.close();
  const socket = new inner.WebSocket(echoUrl);
  await eventOf(socket, "open");
  const { code } = await shut(socket, 3000);
  return [code, socket instanceof inner.WebSocket, contentDocument.body.textContent];
};
