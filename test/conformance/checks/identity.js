/** What WebSocket, its prototype and an instance are, to whoever only looks at them. */
import { attempt, attemptKind, describeAll, describeProperty, echoUrl, shut } from "./observe.js";

const { prototype } = WebSocket;
const constants = ["CONNECTING", "OPEN", "CLOSING", "CLOSED"];

/** Looks at a socket that is ended afterwards. */
async function withSocket(look) {
  const socket = new WebSocket(echoUrl);
  const seen = look(socket);
  await shut(socket);
  return seen;
}

function chainOf(value) {
  const names = [];
  for (let link = value; link !== null; link = Object.getPrototypeOf(link))
    names.push(link.constructor?.name ?? "none");
  return names;
}

export const sameUnderEveryName = () => [
  WebSocket === window.WebSocket,
  WebSocket === self.WebSocket,
  WebSocket === globalThis.WebSocket,
  window.WebSocket === window.WebSocket,
];
export const typeAndTag = () => [
  typeof WebSocket,
  Object.prototype.toString.call(WebSocket),
  prototype[Symbol.toStringTag],
];
export const nameAndLength = () => [WebSocket.name, WebSocket.length];
export const windowProperty = () => describeProperty(window, "WebSocket");
export const allGlobals = () => Object.getOwnPropertyNames(window).toSorted();
export const orderOfGlobals = () => Object.getOwnPropertyNames(window);
export const globalSymbols = () => Object.getOwnPropertySymbols(window).map(String);
export const enumerableGlobals = () => Object.keys(window);
export const documentProperties = () => Reflect.ownKeys(document).map(String);
export const navigatorProperties = () => Reflect.ownKeys(navigator).map(String);
export const rootElement = () => [
  ...document.documentElement.getAttributeNames(),
  document.documentElement.childNodes.length,
  document.head.innerHTML,
];
export const constructorProperties = () => describeAll(WebSocket);
export const prototypeProperties = () => describeAll(prototype);
export const prototypeOfPrototype = () => chainOf(prototype);
export const prototypeOfConstructor = () => [
  Object.getPrototypeOf(WebSocket) === EventTarget,
  Object.getPrototypeOf(EventTarget) === Function.prototype,
];
export const constructorOfPrototype = () => [
  prototype.constructor === WebSocket,
  prototype.constructor === window.WebSocket,
  Object.hasOwn(prototype, "constructor"),
];
export const inheritedThings = () => {
  const names = [];
  for (const name in prototype) names.push(name);
  return names;
};
export const staticThingsEnumerated = () => {
  const names = [];
  for (const name in WebSocket) names.push(name);
  return names;
};
export const extensibility = () =>
  [WebSocket, prototype, prototype.close, prototype.send].map((value) => [
    Object.isExtensible(value),
    Object.isSealed(value),
    Object.isFrozen(value),
  ]);
export const staticConstants = () => constants.map((name) => [WebSocket[name], prototype[name]]);
export const constantsAreKept = () =>
  constants.map((name) => [
    Reflect.set(WebSocket, name, 9),
    Reflect.set(prototype, name, 9),
    Reflect.deleteProperty(WebSocket, name),
    Reflect.defineProperty(WebSocket, name, { value: 9 }),
    WebSocket[name],
    prototype[name],
  ]);
export const constantsInStrictCode = () => [
  attemptKind(() => {
    WebSocket.OPEN = 9;
  }),
  attemptKind(() => delete WebSocket.OPEN),
  attemptKind(() => {
    WebSocket.prototype = {};
  }),
];
export const prototypeIsKept = () => [
  Reflect.set(WebSocket, "prototype", {}),
  Reflect.deleteProperty(WebSocket, "prototype"),
  Reflect.defineProperty(WebSocket, "prototype", { value: {} }),
  WebSocket.prototype === prototype,
];
export const ownExpandos = () => {
  WebSocket.mine = 1;
  WebSocket[Symbol.for("mine")] = 2;
  const seen = [Object.keys(WebSocket), WebSocket.mine, Reflect.ownKeys(WebSocket).map(String)];
  return [...seen, delete WebSocket.mine, "mine" in WebSocket];
};
export const nameMayBeRedefined = () => {
  Object.defineProperty(WebSocket, "name", { value: "Other" });
  return [WebSocket.name, describeProperty(WebSocket, "name"), delete WebSocket.name, WebSocket.name];
};
export const globalMayBeDeleted = () => [delete window.WebSocket, "WebSocket" in window, typeof window.WebSocket];
export const globalMayBeReplaced = () => {
  const Native = window.WebSocket;
  class Other {}
  window.WebSocket = Other;
  const replaced = [new WebSocket() instanceof Other, prototype.constructor === Native];
  window.WebSocket = Native;
  return [...replaced, describeProperty(window, "WebSocket")];
};
export const globalMayBeRedefined = () => {
  const Native = WebSocket;
  Object.defineProperty(window, "WebSocket", { get: () => Native, configurable: true });
  return [describeProperty(window, "WebSocket"), window.WebSocket.prototype === prototype];
};
export const prototypeOfConstructorMayBeReplaced = () => {
  Object.setPrototypeOf(WebSocket, Function.prototype);
  return [
    Object.getPrototypeOf(WebSocket) === Function.prototype,
    Reflect.preventExtensions(WebSocket),
    Object.isExtensible(WebSocket),
  ];
};
export const instanceChain = () =>
  withSocket((socket) => [chainOf(socket), Object.getPrototypeOf(socket) === WebSocket.prototype]);
export const instanceOf = () =>
  withSocket((socket) => [
    socket instanceof WebSocket,
    socket instanceof window.WebSocket,
    socket instanceof EventTarget,
    WebSocket[Symbol.hasInstance](socket),
    prototype.isPrototypeOf(socket),
  ]);
export const instanceOfOthers = () => [
  Object.create(prototype) instanceof WebSocket,
  {} instanceof WebSocket,
  null instanceof WebSocket,
  prototype instanceof WebSocket,
  prototype instanceof EventTarget,
];
export const instanceConstructor = () =>
  withSocket((socket) => [
    socket.constructor === WebSocket,
    socket.constructor.name,
    socket.constructor === Object.getPrototypeOf(socket).constructor,
  ]);
export const instanceOwnProperties = () =>
  withSocket((socket) => [
    Reflect.ownKeys(socket),
    Object.keys(socket),
    JSON.stringify(socket),
    Object.isExtensible(socket),
  ]);
export const instanceText = () =>
  withSocket((socket) => [
    String(socket),
    Object.prototype.toString.call(socket),
    `${socket}`,
    socket.toLocaleString(),
  ]);
export const instanceEnumerated = () =>
  withSocket((socket) => {
    const names = [];
    for (const name in socket) names.push(name);
    return names;
  });
export const instanceConstants = () => withSocket((socket) => constants.map((name) => socket[name]));
export const instanceAtFirst = () =>
  withSocket((socket) => {
    const { readyState, bufferedAmount, onopen, onerror, onclose, onmessage, extensions, protocol, binaryType } =
      socket;
    return { readyState, bufferedAmount, onopen, onerror, onclose, onmessage, extensions, protocol, binaryType };
  });
export const instanceCannotBeCloned = () => withSocket((socket) => attempt(() => structuredClone(socket)));
export const constructorCannotBeCloned = () => attemptKind(() => structuredClone(WebSocket));
export const frozenInstance = () =>
  withSocket((socket) => {
    Object.freeze(socket);
    socket.onopen = () => {};
    return [Object.isFrozen(socket), typeof socket.onopen, Reflect.ownKeys(socket)];
  });
export const keysOfCollections = () =>
  withSocket((socket) => {
    const map = new Map([
      [WebSocket, 1],
      [socket, 2],
    ]);
    const weak = new WeakMap([
      [WebSocket, 3],
      [prototype.close, 4],
    ]);
    return [map.get(window.WebSocket), map.get(socket), weak.get(prototype.constructor), weak.get(socket.close)];
  });
export const methodsAreShared = () =>
  withSocket((socket) => [
    socket.close === prototype.close,
    socket.send === prototype.send,
    socket.close === socket.close,
  ]);
export const methodProperties = () => [prototype.close, prototype.send].map((method) => describeAll(method));
export const methodsAreNoConstructors = () => [
  attempt(() => new prototype.close()),
  attempt(() => new prototype.send()),
  attemptKind(() => Reflect.construct(Object, [], prototype.close)),
  "prototype" in prototype.close,
];
export const methodsOfAnotherThing = () =>
  [{}, null, undefined, 1, window, prototype, document, Object.create(prototype)].map((self) => [
    attempt(() => prototype.close.call(self)),
    attempt(() => prototype.send.call(self, "")),
  ]);
export const accessorsOfAnotherThing = () =>
  ["readyState", "url", "bufferedAmount", "onopen"].map((name) => attempt(() => Reflect.get(prototype, name)));
export const accessorsAreNative = () =>
  Reflect.ownKeys(prototype)
    .map((name) => Object.getOwnPropertyDescriptor(prototype, name).get)
    .filter((get) => get)
    .map((get) => Function.prototype.toString.call(get).replaceAll(/\s+/g, " "));
export const methodsMayBeReplaced = () =>
  withSocket((socket) => {
    const { close } = prototype;
    prototype.close = function closeAfter(...args) {
      return ["replaced", close.apply(this, args)];
    };
    const seen = [socket.close(), socket.readyState, describeProperty(prototype, "close")];
    prototype.close = close;
    return seen;
  });
export const boundConstructor = () =>
  withSocket(() => {
    const Bound = WebSocket.bind(null, echoUrl);
    const socket = new Bound();
    const seen = [
      Bound.name,
      Bound.length,
      socket instanceof WebSocket,
      socket instanceof Bound,
      socket.url === echoUrl,
    ];
    socket.close();
    return seen;
  });
export const argumentsAndCaller = () => [
  attemptKind(() => WebSocket.arguments),
  attemptKind(() => WebSocket.caller),
  attemptKind(() => prototype.close.caller),
  Object.hasOwn(WebSocket, "caller"),
];
/** These texts say it where a proxy stands in for a function. */
export const textOfConstructor = () => [String(WebSocket), Function.prototype.toString.call(WebSocket)].map(oneLine);
export const textOfMethods = () => [String(prototype.close), String(prototype.send)].map(oneLine);
export const textLooksNative = () =>
  [WebSocket, prototype.close, prototype.send].map((value) =>
    /^function [\w ]*\(\) \{\s+\[native code\]\s+\}$/.test(value),
  );
export const wordsForAWriteThatFails = () =>
  attempt(() => {
    WebSocket.OPEN = 9;
  });
export const wordsForADeleteThatFails = () => attempt(() => delete WebSocket.OPEN);
export const wordsForACloneThatFails = () => attempt(() => structuredClone(WebSocket));

function oneLine(text) {
  return text.replaceAll(/\s+/g, " ");
}
